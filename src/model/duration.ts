/** Minutes of a printed time: "424時間44分" is 25,484, "85時間" is 5,100. null for anything else. */
export function minutesOf(printed: string): number | null {
  const match = /^(?:(\d+)時間)?(?:(\d+)分)?$/.exec(printed.trim());
  const [, hours, minutes] = match ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
