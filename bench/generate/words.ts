import type { Random } from './random.ts';

/**
 * The words of invented texts. Names are made of syllables and stand for nobody; things are lanterns and ferries, so
 * that no sentence can be taken for news.
 */

export const things =
  'lantern ferry orchard ledger kettle windmill archive canal beacon granary bridge market lighthouse aqueduct carousel observatory tramway cistern brewery tollgate garden quarry theatre sundial harbour reservoir foundry library clocktower apiary boathouse vineyard glasshouse weir signal turbine'.split(
    ' ',
  );

export const qualities =
  'northern second quiet copper public floating unfinished amber narrow seasonal wooden shared upper painted municipal lower hidden round provisional western'.split(
    ' ',
  );

/** What is done to a thing: now, before, and as it is when done. */
export const deeds = [
  ['opens', 'opened', 'open'],
  ['moves', 'moved', 'move'],
  ['repaints', 'repainted', 'repaint'],
  ['measures', 'measured', 'measure'],
  ['closes', 'closed', 'close'],
  ['rents', 'rented', 'rent'],
  ['lights', 'lighted', 'light'],
  ['counts', 'counted', 'count'],
  ['widens', 'widened', 'widen'],
  ['inspects', 'inspected', 'inspect'],
  ['trades', 'traded', 'trade'],
  ['repairs', 'repaired', 'repair'],
  ['renames', 'renamed', 'rename'],
  ['drains', 'drained', 'drain'],
  ['insures', 'insured', 'insure'],
] as const;

export const bodies = 'council guild ministry chamber bureau fellowship commission assembly'.split(
  ' ',
);

export const times = [
  'before the first frost',
  'after the long tide',
  'within nine days',
  'by the end of the fair',
  'on the third evening',
  'during the quiet week',
  'at the turn of the season',
  'two nights later',
  'since the last regatta',
  'until the bells were cast',
  'while the fog lasted',
  'in the following fortnight',
] as const;

export const reasons = [
  'because the winter stores were low',
  'although nobody had asked for it',
  'as the old charter allows',
  'so that the boats could pass',
  'without waiting for the surveyors',
  'since the tolls had doubled',
  'in spite of a vote against it',
  'as long as the rains hold off',
  'after a dispute over the keys',
  'with money borrowed from the guilds',
  'where the two roads meet',
  'for the sake of the night watch',
] as const;

export const links = [
  'Even so',
  'By contrast',
  'In the same week',
  'On paper',
  'As a rule',
  'For once',
  'Seen from the shore',
  'By most accounts',
  'Oddly enough',
  'At first',
  'In practice',
  'Later on',
] as const;

const onsets = 'V T K Qu L M Br Dr S Z Th N P Gl F R'.split(' ');
const middles = 'or ess al and im ev oll ar und ith ont erv ash usk'.split(' ');
const endings = 'unda amire brek ia ovar eth andra issel una oria embra ock'.split(' ');
const firstNames =
  'Alda Brin Corvo Dessa Edrik Fenna Goss Hale Ilvo Junta Kesh Lorn Mirel Nadir Orla Penn Quill Rusk Sable Tamsa Ulric Vesna Wren Yarrow'.split(
    ' ',
  );

/** A name that stands for no place and no family. */
export function inventedName(random: Random): string {
  return random.pick(onsets) + random.pick(middles) + random.pick(endings);
}

/** The name of a person that nobody has. */
export function inventedPerson(random: Random): string {
  return `${random.pick(firstNames)} ${inventedName(random)}`;
}

/** A text with a capital at its beginning. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
