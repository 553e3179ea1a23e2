import type { Element, Properties, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';

/** A page of a book. */
export interface XhtmlPage {
  title: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  /** What the body is to a reading system. */
  type?: string;
  /** What the body holds. */
  content: Root;
}

function element(tagName: string, properties: Properties, children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}

/** A page as an XHTML file: whatever the content is, it is well-formed. */
export function xhtml({ title, lang, direction, type, content }: XhtmlPage): string {
  const head = element('head', {}, [
    element('title', {}, [{ type: 'text', value: title }]),
    element('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }, []),
  ]);
  const body = element(
    'body',
    type === undefined ? {} : { 'epub:type': type },
    content.children as Element['children'],
  );
  const root = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      'xml:lang': lang,
      lang,
      dir: direction,
    },
    [head, body],
  );
  const tree = toXast({ type: 'root', children: [{ type: 'doctype' }, root] });
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, { closeEmptyElements: true })}\n`;
}
