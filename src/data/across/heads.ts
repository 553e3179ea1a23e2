import { cutAtWord } from '../../lib/sentences.ts';
import { count, listInWords, typesetQuotation } from '../../lib/text.ts';
import { forecastStates } from '../../model/forecast.ts';
import type { Site } from '../../model/site.ts';
import { counted, standingsInWords } from '../cards.ts';
import { siteHead, type Head } from '../head.ts';
import type { ActorAcross } from './actors.ts';
import type { SourceAcross } from './sources.ts';

/** Chats cut a title after about this many characters. */
const longestTitle = 110;

const inAnalyses = (n: number) => `in ${count(n, 'analysis', 'analyses')}`;

/** The head of the page of an actor. */
export function actorHead(site: Site, across: ActorAcross): Head {
  const { actor, href, claims, standings, forecasts, analyses } = across;
  const said =
    claims.length === 0
      ? `Named ${inAnalyses(analyses.length)}.`
      : `${count(claims.length, 'claim')} ${inAnalyses(analyses.length)}: ${standingsInWords(counted(standings))}.`;
  const outcomes = listInWords(
    forecasts.map(({ state, claims: some }) => `${some.length} ${forecastStates[state].words}`),
  );
  return {
    ...siteHead(site, {
      title: actor.name,
      description: `${actor.name}, ${actor.role}. ${said}${outcomes === '' ? '' : ` Forecasts: ${outcomes}.`}`,
      path: href,
    }),
    facts: [
      { label: 'Claims', value: String(claims.length) },
      { label: 'Disputed', value: String(across.disputed.length) },
    ],
    crumbs: [
      { title: 'Who speaks and acts', href: '/actors/' },
      { title: actor.name, href },
    ],
  };
}

/** The head of the page of a source. */
export function sourceHead(site: Site, { source, href, view, claims, losses }: SourceAcross): Head {
  const title = cutAtWord(source.title, longestTitle);
  const publisher = source.publisher ?? 'Publisher not recorded';
  const needs = losses.length === 0 ? '' : ` Without it ${losses.length} would lose standing.`;
  return {
    ...siteHead(site, {
      title,
      description: `“${typesetQuotation(cutAtWord(source.title, 80))}”, ${publisher}, ${view.published}: ${view.kind}, ${view.control}. ${count(claims.length, 'claim')} on the record ${claims.length === 1 ? 'rests' : 'rest'} on it.${needs}`,
      path: href,
    }),
    facts: [
      { label: 'Claims that rest on it', value: String(claims.length) },
      { label: 'Lost without it', value: String(losses.length) },
    ],
    crumbs: [
      { title: 'Sources', href: '/sources/' },
      { title: source.title, href },
    ],
  };
}
