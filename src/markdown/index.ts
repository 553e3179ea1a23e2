import type { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { gfmOptions } from './gfm.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeTableAlign } from './rehype-table-align.ts';
import { remarkAliases } from './remark-aliases.ts';
import { remarkInlineParagraphs } from './remark-inline-paragraphs.ts';
import { remarkClosedGrammar } from './remark-closed-grammar.ts';
import { remarkPullQuotes } from './remark-pull-quotes.ts';
import { remarkRecord } from './remark-record.ts';
import { remarkSections } from './remark-sections.ts';

/** How bodies become HTML. Order matters; each line says why it stands where it does. */
export const bodyPlugins = {
  remarkRehype: {
    // The heading of footnotes is for screen readers; the numbers lead the eye.
    footnoteLabel: 'Notes',
    footnoteLabelProperties: { className: ['visually-hidden'] },
  },
  remarkPlugins: [
    // First: it extends the grammar, so tables and footnotes are seen by all that follows.
    [remarkGfm, gfmOptions],
    // Before anything works on the text: what is refused must not be compiled.
    remarkClosedGrammar,
    // Before all that looks for paragraphs: it gives those back that hold only inline elements.
    remarkInlineParagraphs,
    // Before sections, while claims still stand in reading order at their own depth.
    remarkRecord,
    // Before sections, while a quote and its paragraph are still neighbours of one list.
    remarkPullQuotes,
    // Late: it moves blocks into sections.
    remarkSections,
    // After sections have their ids.
    remarkAliases,
  ],
  rehypePlugins: [
    // Links exist as elements only on the HTML side.
    rehypeExternalLinks,
    // Before the compiler turns the attribute into a style.
    rehypeTableAlign,
  ],
} satisfies Parameters<typeof unified>[0];
