// The parts of an analysis as an e-book, drawn by the components that draw its page where these fit.
import Colophon from '../components/ebook/Colophon.astro';
import Ledger from '../components/ebook/Ledger.astro';
import Notes from '../components/ebook/Notes.astro';
import Opening from '../components/ebook/Opening.astro';
import Text from '../components/ebook/Text.astro';
import ActorList from '../components/record/ActorList.astro';
import ChangeList from '../components/record/ChangeList.astro';
import SourceList from '../components/record/SourceList.astro';
import type { Analysis } from '../data/analyses.ts';
import { claimViews, placeId } from '../data/claims.ts';
import { directionOf } from '../lib/direction.ts';
import { readHtml } from '../lib/html-tree.ts';
import { openingHtml, sectionHtml } from '../lib/section-html.ts';
import type { Site } from '../model/site.ts';
import type { BookPart } from '../outputs/epub/part.ts';
import { draw, type Component } from './draw.ts';

/** The claims that a part of the text states, as notes; nothing where it states none. */
async function notesOf(analysis: Analysis, section: string | undefined): Promise<string> {
  const placed = analysis.body.placements.filter((place) => place.section === section);
  const first = new Map(
    placed.toReversed().map(({ claim, occurrence }) => [claim, placeId(claim, occurrence)]),
  );
  const notes = claimViews(analysis).flatMap((view) => {
    const place = first.get(view.claim.id);
    return place === undefined ? [] : [{ view, place }];
  });
  return notes.length === 0 ? '' : draw(Notes, { notes, lang: analysis.record.lang });
}

/** The parts of an analysis as an e-book, in reading order, as HTML with the links of its page. */
export async function ebookParts(site: Site, analysis: Analysis): Promise<BookPart[]> {
  const { record, body } = analysis;
  const direction = directionOf(record.title, record.lang) ?? 'ltr';
  const text = readHtml(await draw(Text, { analysis }));
  const inText = (html: string) =>
    `<div class="text" lang="${record.lang}" dir="${direction}">${html}</div>`;
  // Labels are in the language of the site, also on pages that are not.
  const around = (html: string) =>
    html === '' ? '' : `<div lang="${site.language}" dir="ltr">${html}</div>`;
  const opening: BookPart = {
    file: 'opening.xhtml',
    title: record.title,
    titleLang: record.lang,
    type: 'bodymatter',
    html:
      around(await draw(Opening, { analysis })) +
      inText(openingHtml(text)) +
      around(await notesOf(analysis, undefined)),
  };
  const sections = body.sections.map(async ({ id, title, subsections }, i): Promise<BookPart> => ({
    file: `section-${i + 1}.xhtml`,
    title,
    titleLang: record.lang,
    anchor: id,
    subsections,
    type: 'chapter',
    html: inText(sectionHtml(text, id)) + around(await notesOf(analysis, id)),
  }));
  const ofPage = async (component: Component, id: string) =>
    sectionHtml(readHtml(await draw(component, { analysis })), id);
  return [
    opening,
    ...(await Promise.all(sections)),
    {
      file: 'claims.xhtml',
      title: 'Claims',
      anchor: 'claims',
      type: 'appendix',
      html: await draw(Ledger, { views: claimViews(analysis), lang: record.lang }),
    },
    {
      file: 'actors.xhtml',
      title: 'Who is who',
      anchor: 'actors',
      type: 'appendix',
      html: await ofPage(ActorList, 'actors'),
    },
    {
      file: 'sources.xhtml',
      title: 'Sources',
      anchor: 'sources',
      type: 'bibliography',
      html: await ofPage(SourceList, 'sources'),
    },
    {
      file: 'changes.xhtml',
      title: 'Changes',
      anchor: 'changes',
      type: 'appendix',
      html: await ofPage(ChangeList, 'changes'),
    },
    {
      file: 'colophon.xhtml',
      title: 'About this book',
      anchor: 'cite',
      type: 'colophon',
      html: await draw(Colophon, { analysis, site }),
    },
  ];
}
