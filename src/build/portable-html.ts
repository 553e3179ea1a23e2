import { posix } from 'node:path';
import { QuoteType, Tokenizer } from 'htmlparser2';

/** The attributes of HTML that hold one address. */
const addressed = new Set(['href', 'src', 'poster', 'action', 'data']);

/** An address within this site: from its root, and not that of another host. */
const ownAddress = /^\/(?!\/)/;
const refresh = /^(\d+;\s*url=)(\/(?!\/).*)$/i;
const inStyle = /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g;

/** What a folder shows is a file, and from disk only that opens. */
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

/**
 * An address of this site (from its root, with query and fragment) as seen from the page in `file` (its path below
 * the site's folder): relative, to a file, so that it holds at any place and on a disk.
 */
export function relativeAddress(file: string, address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const target = fileOf(path);
  if (target === `/${file}` && rest.startsWith('#')) return rest;
  return posix.relative(posix.dirname(`/${file}`), target) + rest;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * A page with its own addresses made relative; `file` is its path below the site's folder. Nothing else changes,
 * neither text nor order: addresses are replaced where they stand. A page that a host shows at any address
 * (`<html data-site-path="/below/">`) keeps them absolute, below that path.
 */
export function portableHtml(file: string, html: string): string {
  const edits: Edit[] = [];
  let element = '';
  let attribute = '';
  let value: { start: number; end: number } | undefined;
  let sitePath: string | undefined;

  const moved = (address: string) =>
    sitePath === undefined ? relativeAddress(file, address) : sitePath + address.slice(1);

  const movedValue = (text: string): string | undefined => {
    if (addressed.has(attribute) && ownAddress.test(text)) return moved(text);
    const [, delay, address] = (attribute === 'content' && refresh.exec(text)) || [];
    return address === undefined ? undefined : `${delay}${moved(address)}`;
  };

  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    // Entities stay as they are written: what is not replaced must not change.
    { decodeEntities: false },
    {
      onopentagname: (start, end) => (element = html.slice(start, end).toLowerCase()),
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = undefined;
      },
      onattribdata(start, end) {
        value = { start: value?.start ?? start, end };
      },
      onattribend(quote) {
        if (!value || quote === QuoteType.NoValue) return;
        const text = html.slice(value.start, value.end);
        if (element === 'html' && attribute === 'data-site-path') sitePath = text;
        const edited = movedValue(text);
        if (edited !== undefined) edits.push({ ...value, text: edited });
      },
      ontext(start, end) {
        if (element !== 'style') return;
        const text = html
          .slice(start, end)
          .replace(
            inStyle,
            (_, quote: string, path: string) => `url(${quote}${moved(path)}${quote})`,
          );
        edits.push({ start, end, text });
      },
      onclosetag: () => (element = ''),
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();

  let result = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    result += html.slice(from, start) + text;
    from = end;
  }
  return result + html.slice(from);
}
