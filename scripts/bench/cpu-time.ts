/**
 * Milliseconds that this process has computed so far. What runs once can not be repeated for a median, and a clock would charge it
 * for whatever else the machine does meanwhile.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
