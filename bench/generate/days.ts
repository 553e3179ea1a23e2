/** Days of invented news. No clock: they are counted from a day of their own. */
const first = Date.UTC(2019, 0, 1);
const hour = 3_600_000;

/** The moment so many hours after the first, `2019-01-01T08:00:00Z`. */
export const momentAt = (hours: number) =>
  new Date(first + hours * hour).toISOString().replace('.000Z', 'Z');

/** The day so many hours after the first moment. */
export const dayAt = (hours: number) => momentAt(hours).slice(0, 10);

/** The day so many days after another. */
export const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 24 * hour).toISOString().slice(0, 10);
