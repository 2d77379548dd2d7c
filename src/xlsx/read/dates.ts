const DAY = 86_400_000;
/** Day 0 of the dates of Excel, after its leap year of 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const MOMENT = /^(?:(\d{4}-\d{2}-\d{2})T?)?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** A date, a time or both in ISO 8601 as Excel counts them, in days; undefined for anything else. */
export function serialOf(text: string): number | undefined {
  const [, date, hours, minutes = '0', seconds = '0'] = MOMENT.exec(text.trim()) ?? [];
  if (date === undefined && hours === undefined) return undefined;
  const days = date === undefined ? 0 : (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY;
  if (Number.isNaN(days)) return undefined;
  return days + (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
