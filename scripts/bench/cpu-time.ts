/**
 * CPU time of this process so far, in milliseconds. For work that runs only once and so has no median: unlike wall-clock time, CPU time does
 * not include what other processes do meanwhile.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
