import { byCodeUnit } from './by-code-unit.ts';

/**
 * Calendar dates as the record writes them: a day `2025-08-07`, or a month `2025-08` where no day is
 * known. They stay strings from end to end, so that no time zone can move them.
 */

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  // A hundred thousand of them are read in one go: to make a date of each takes much longer.
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `text` is a month, written `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether `text` is a moment in UTC, written `YYYY-MM-DDTHH:MM:SSZ` (ISO 8601, seconds optional fraction). */
export function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?Z$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text))
  );
}

/**
 * A day, month or instant for people: `7 August 2025`, `August 2025`.
 * Day before month, as in British news style; an instant is shown as its day in UTC.
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A span of days for people, without saying the same month or year twice: `5–7 August 2025`. */
export function formatSpan(from: string, to: string): string {
  if (from === to) return formatDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${formatDate(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${formatDate(from).replace(/ \d{4}$/, '')} – ${formatDate(to)}`;
  }
  return `${formatDate(from)} – ${formatDate(to)}`;
}

/** The first day of a day, month or moment. */
function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date.slice(0, 10);
}

/** The last day of a day, month or moment; of a month, one that no later day of it exceeds. */
function lastDay(date: string): string {
  return date.length === 7 ? `${date}-31` : date.slice(0, 10);
}

/** Whether a day, month or moment lies after another for certain: August is not after 7 August. */
export function isAfter(date: string, other: string): boolean {
  return firstDay(date) > lastDay(other);
}

const inOrder = (date: string) => (date.length === 7 ? `${date}-99` : date);

/** Order of days and months, for sorting: a month of which no day is known stands after its days. */
export function byDate(a: string, b: string): number {
  return byCodeUnit(inOrder(a), inOrder(b));
}

/** The day on which a program runs, in UTC. For checks and commands only: a page never depends on it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
