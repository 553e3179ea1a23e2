import type { Build, Growth, Occasion } from '../measure/build.ts';
import type { Development } from '../measure/development.ts';
import type { Moments } from '../measure/first-view.ts';
import type { Interaction } from '../measure/interaction.ts';
import type { PagesFound, PageVisits } from '../measure/pages.ts';
import { median, ratios, spread } from '../measure/statistics.ts';
import { table } from './table.ts';

/** What was measured, as tables: pure, numbers in and Markdown out. */

/** First views, and what the bytes of our page go to; the first page is the limit. */
export function pagesReport({ visits, weights }: PagesFound): string {
  const of = (one: PageVisits | undefined, key: keyof Moments) =>
    one?.views.map((view) => view[key]) ?? [];
  const [limit] = visits;
  const toLimit = (one: PageVisits, key: keyof Moments) =>
    spread(ratios(of(one, key), of(limit, key)), 2);
  const firstViews = table(
    [
      'Page',
      'First paint, ms',
      'to bare text',
      'Largest paint, ms',
      'to bare text',
      'Blocked, ms',
      'Layout shift',
      'Page, KB',
      'All, KB',
      'Requests',
    ],
    visits.map((one) => [
      one.label,
      spread(of(one, 'firstPaint'), 0),
      toLimit(one, 'firstPaint'),
      spread(of(one, 'largestPaint'), 0),
      toLimit(one, 'largestPaint'),
      spread(of(one, 'blocked'), 0),
      spread(of(one, 'layoutShift'), 3),
      (one.weight.pageBytes / 1000).toFixed(1),
      (one.weight.bytes / 1000).toFixed(1),
      String(one.weight.requests),
    ]),
  );
  return [
    firstViews,
    'What the bytes of our page go to: how many fewer there are without a part. What two parts say alike costs little the second time, so they do not add up.',
    table(
      ['Part', 'KB'],
      weights.map(({ label, bytes }) => [label, (bytes / 1000).toFixed(1)]),
    ),
  ].join('\n\n');
}

/** Interaction, beside the same on a bare page. */
export function interactionReport(found: readonly Interaction[]): string {
  return table(
    ['Action', 'Input to next paint, ms', 'on a bare page, ms', 'to the bare page'],
    found.map(({ label, ms, bareMs }) => [
      label,
      spread(ms, 0),
      spread(bareMs, 0),
      spread(ratios(ms, bareMs), 2),
    ]),
  );
}

/** Development. */
export function developmentReport(found: readonly Development[]): string {
  return table(
    ['Analyses', 'Saved edit to painted change, ms'],
    found.map(({ analyses, ms }) => [String(analyses), spread(ms, 0)]),
  );
}

const seconds = (builds: readonly Build[]) => builds.map((build) => build.seconds);

/** The time for each page that is there after a cold build, ms. */
const perPage = (builds: readonly Build[]) =>
  builds.map((build) => (build.seconds * 1000) / build.pages);

const gigabytes = (builds: readonly Build[]) =>
  builds.flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [peakBytes / 2 ** 30]));

function growthRow({ label, analyses, builds }: Growth): string[] {
  const [cold] = builds.cold;
  return [
    String(analyses),
    label,
    spread(seconds(builds.cold), 1),
    spread(perPage(builds.cold), 1),
    spread(seconds(builds.unchanged), 1),
    spread(seconds(builds.sentence), 1),
    spread(gigabytes(Object.values(builds).flat()), 2),
    String(cold?.pages ?? 0),
    String(cold?.files ?? 0),
  ];
}

/** Ours against one of the others: time for a page of a cold build, and time after an edited sentence. */
function ratioRow(own: Growth, other: Growth): string[] {
  return [
    String(own.analyses),
    other.label,
    spread(ratios(seconds(own.builds.cold), seconds(other.builds.cold)), 2),
    spread(ratios(perPage(own.builds.cold), perPage(other.builds.cold)), 2),
    spread(ratios(seconds(own.builds.sentence), seconds(other.builds.cold)), 2),
    spread(ratios(seconds(own.builds.sentence), seconds(other.builds.sentence)), 2),
  ];
}

const occasionWords: Record<Occasion, string> = {
  cold: 'first build',
  unchanged: 'nothing',
  sentence: 'one sentence',
  actor: 'one actor',
  source: 'one source',
};

/** What builds after an edit wrote: of the files that were written, how many became others. */
function effectRows({ label, analyses, builds }: Growth): string[][] {
  return (Object.keys(occasionWords) as Occasion[])
    .filter((occasion) => occasion !== 'cold' && builds[occasion].length > 0)
    .map((occasion) => {
      const of = (key: 'edited' | 'written' | 'pagesWritten' | 'changed' | 'pagesChanged') =>
        spread(
          builds[occasion].map((build) => build[key]),
          0,
        );
      return [
        String(analyses),
        label,
        occasionWords[occasion],
        spread(seconds(builds[occasion]), 1),
        of('edited'),
        of('pagesChanged'),
        of('pagesWritten'),
        of('changed'),
        of('written'),
      ];
    });
}

/** Edits that were built in turn: ours, those of another, and their ratio. */
function editRow(own: Growth, other: Growth): string[] {
  return [
    String(own.analyses),
    other.label,
    String(own.edits.length),
    spread(own.edits, 1),
    spread(other.edits, 1),
    spread(ratios(own.edits, other.edits), 2),
  ];
}

/** Builds: times, ratios to each other contestant of the same size, and what was written. */
export function buildReport(growths: readonly Growth[]): string {
  const sizes = [...new Set(growths.map(({ analyses }) => analyses))];
  const pairs = sizes.flatMap((size) => {
    const [own, ...others] = growths.filter(({ analyses }) => analyses === size);
    return own ? others.map((other) => ({ own, other })) : [];
  });
  // Whoever takes long repeats no edit.
  const repeated = pairs.filter(({ own, other }) => own.edits.length > 0 && other.edits.length > 0);
  return [
    table(
      [
        'Analyses',
        'Built by',
        'Cold, s',
        'for a page, ms',
        'Unchanged, s',
        'One sentence, s',
        'Peak memory, GiB',
        'Pages',
        'Files',
      ],
      growths.map(growthRow),
    ),
    'On the Record in relation to another, taken in the same turns:',
    table(
      [
        'Analyses',
        'Other',
        'Cold',
        'Cold, for a page',
        'One sentence to its cold build',
        'One sentence to its own',
      ],
      pairs.map(({ own, other }) => ratioRow(own, other)),
    ),
    'Builds after one edited sentence each, one of ours and one of the other in turn:',
    table(
      ['Analyses', 'Other', 'Edits', 'On the Record, s', 'the other, s', 'to the other'],
      repeated.map(({ own, other }) => editRow(own, other)),
    ),
    'What the builds after the first one wrote (changed: other bytes than before; written: touched at all):',
    table(
      [
        'Analyses',
        'Built by',
        'Changed before',
        'Time, s',
        'Analyses edited',
        'Pages changed',
        'Pages written',
        'Files changed',
        'Files written',
      ],
      growths.flatMap(effectRows),
    ),
    growthLine(growths),
  ].join('\n\n');
}

/** How the time for an analysis grows from the smallest number to the largest: not more than 1 is linear. */
function growthLine(growths: readonly Growth[]): string {
  const own = growths.filter(({ label }) => label === growths[0]?.label);
  const [few, many] = [own[own.length > 2 ? 1 : 0], own.at(-1)];
  if (!few || !many || few === many) return '';
  const each = ({ builds, analyses }: Growth) => median(seconds(builds.cold)) / analyses;
  return `From ${few.analyses} to ${many.analyses} analyses the time of a cold build for each analysis grows by the factor ${(each(many) / each(few)).toFixed(2)} (1 or less is linear).`;
}
