import { capitalise } from '../lib/text.ts';

/**
 * The first text of a new analysis.
 * `slug` is its name, `now` the moment of writing; forecasts in it are open for a year.
 */
export function fillTemplate(template: string, slug: string, now: Date): string {
  const moment = `${now.toISOString().slice(0, 19)}Z`;
  const today = moment.slice(0, 10);
  const inAYear = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const title = capitalise(slug.replaceAll('-', ' '));
  const values: Record<string, string> = { title, now: moment, today, inAYear };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
