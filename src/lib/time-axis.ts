import { byDate, formatDate } from './dates.ts';

/** A day of an axis, or a month of which no day is known, and where it stands on it. */
export interface AxisDay {
  day: string;
  at: number;
}

/** Days since 1970: of a month that of the day after its last, of the place before its days that of its first. */
function dayNumber(place: string): number {
  const [year = 0, month = 0, day] = place.split('-').map(Number);
  return Date.UTC(year, day === undefined ? month : month - 1, day || 1) / 86_400_000;
}

/** What a day, month or moment is on an axis: a month stays one, since none of its days may be claimed. */
export function axisDay(date: string): string {
  return date.slice(0, 10);
}

/** The place on an axis before all days of a month, any of which may be meant. It has no label. */
export function beforeDaysOf(month: string): string {
  return `${month}-00`;
}

const isBeforeDays = (day: string) => day.endsWith('-00');

/**
 * Days on an axis from `from` to `to`, in order, a month after its days. What is said comes in heaps, with months of
 * silence between them, so that a true scale would press all marks into a corner: a gap twice as long is drawn one step
 * longer, and no gap shorter than one day's step.
 */
export function timeAxis(dates: Iterable<string>, from: number, to: number): AxisDay[] {
  const days = [...new Set([...dates].map(axisDay))].toSorted(byDate);
  const steps = days.map((day, i) => {
    const before = days[i - 1];
    return before === undefined
      ? 0
      : 1 + Math.log2(Math.max(1, dayNumber(day) - dayNumber(before)));
  });
  const whole = steps.reduce((sum, step) => sum + step, 0);
  let done = 0;
  return days.map((day, i) => {
    done += steps[i] ?? 0;
    return { day, at: whole === 0 ? (from + to) / 2 : from + ((to - from) * done) / whole };
  });
}

/** Days and months of which each stands `room` or more from the one before, the last one always among them. */
export function labelledDays(places: readonly AxisDay[], room: number): AxisDay[] {
  const days = places.filter(({ day }) => !isBeforeDays(day));
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

/** A date as an axis says it: `6 Aug`, or `Aug` where no day is known; the year stands with it. */
export function shortDate(date: string): string {
  return formatDate(date)
    .replace(/ \d{4}$/, '')
    .replace(/(\p{L}{3})\p{L}*/u, '$1');
}
