import { formatDate } from './dates.ts';

/** A day of an axis, and where it stands on it. */
export interface AxisDay {
  day: string;
  at: number;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day at which a date stands in a picture: of a month, its first. */
export function axisDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date.slice(0, 10);
}

/**
 * Days on an axis from `from` to `to`, in order. What is said comes in heaps, with months of silence between them, so
 * that a true scale would press all marks into a corner: a gap twice as long is drawn one step longer, and no gap
 * shorter than one day's step.
 */
export function timeAxis(dates: Iterable<string>, from: number, to: number): AxisDay[] {
  const days = [...new Set([...dates].map(axisDay))].toSorted();
  const steps = days.map((day, i) => {
    const before = days[i - 1];
    return before === undefined ? 0 : 1 + Math.log2(dayNumber(day) - dayNumber(before));
  });
  const whole = steps.reduce((sum, step) => sum + step, 0);
  let done = 0;
  return days.map((day, i) => {
    done += steps[i] ?? 0;
    return { day, at: whole === 0 ? (from + to) / 2 : from + ((to - from) * done) / whole };
  });
}

/** Days of which each stands `room` or more from the one before, the last one always among them. */
export function labelledDays(days: readonly AxisDay[], room: number): AxisDay[] {
  const last = days.at(-1);
  const labelled: AxisDay[] = [];
  for (const day of days) {
    const before = labelled.at(-1);
    if (before && day.at - before.at < room) continue;
    if (day !== last && last && last.at - day.at < room) continue;
    labelled.push(day);
  }
  return labelled;
}

/** A date as an axis says it: `6 Aug`; the year stands below it. */
export function shortDate(date: string): string {
  return formatDate(date)
    .replace(/ \d{4}$/, '')
    .replace(/(\p{L}{3})\p{L}*/u, '$1');
}
