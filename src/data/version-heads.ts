import { formatDate } from '../lib/dates.ts';
import { count } from '../lib/text.ts';
import { versionsAddress } from '../model/addresses.ts';
import type { Site } from '../model/site.ts';
import type { Analysis } from './analyses.ts';
import { analysisHead, siteHead, type Crumb, type Head } from './head.ts';
import type { ListedState, VersionView } from './versions.ts';

/** The head of a page about states of an analysis: canonical is the current text, and its card stands for all. */
function ofStates(
  site: Site,
  analysis: Analysis,
  page: { title: string; description: string; path: string },
  crumbs: readonly Crumb[],
): Head {
  const { record, href } = analysis;
  return {
    ...siteHead(site, page),
    canonical: href,
    lang: record.lang,
    card: analysisHead(site, analysis, []).card,
    crumbs: [{ title: record.title, href, lang: record.lang }, ...crumbs],
  };
}

/** The head of the page of a past state. */
export function versionHead(site: Site, analysis: Analysis, view: VersionView): Head {
  const { version, link, next, until, words, allHref } = view;
  return ofStates(
    site,
    analysis,
    {
      title: `${link.date} · ${version.title}`,
      description: `The text as it stood from ${link.date} to ${until.date}, compared with that of ${next.date}: ${count(words.inserted, 'word')} inserted, ${words.deleted} deleted.`,
      path: link.href,
    },
    [
      { title: 'Versions', href: allHref },
      { title: link.date, href: link.href },
    ],
  );
}

/** The head of the list of all states. */
export function versionsHead(site: Site, analysis: Analysis, states: readonly ListedState[]): Head {
  const path = versionsAddress(analysis.slug);
  const first = formatDate(states.at(-1)?.on ?? analysis.record.published);
  return ofStates(
    site,
    analysis,
    {
      title: `Versions · ${analysis.record.title}`,
      description: `Every published state of this analysis since ${first}, each to be read, and compared with the next.`,
      path,
    },
    [{ title: 'Versions', href: path }],
  );
}
