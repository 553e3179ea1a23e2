import type { CslItem } from './csl-item.ts';
import { Cite } from './library.ts';

/**
 * A RIS record. The library says which tag holds what; its lines are written here, because it breaks them after
 * 70 characters, inside words and addresses, and cuts the id to 20, where those of all claims are the same.
 */
export function ris(item: CslItem): string {
  const [record = {}] = new Cite([
    {
      ...item,
      // Of a web page it writes this as the title of the site (T2), and knows no tag for what the page is.
      'collection-title': item['container-title'],
      note: [item.genre, item.note].filter(Boolean).join('. '),
    },
  ]).format('ris', { format: 'object' });
  // The type comes first, or programs do not know where a record begins.
  const { TY, ...fields } = record;
  const tags = { TY, ...fields, ID: item.id, ER: '' };
  return Object.entries(tags)
    .flatMap(([tag, values = '']) =>
      [values].flat().map((value) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`),
    )
    .join('');
}
