/** The day by the machine's clock and time zone, as YYYY-MM-DD. Only for what a person does today; data know no clock. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
