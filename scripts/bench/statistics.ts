export interface Spread {
  p10: number;
  median: number;
  p90: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { p10: at(0.1), median: at(0.5), p90: at(0.9) };
}

export const medianOf = (values: readonly number[]): number => spreadOf(values).median;
