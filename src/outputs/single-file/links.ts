import type { CheerioAPI } from 'cheerio/slim';

const types: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Leads every link to another page of the site there by its whole address. */
export function absoluteLinks($: CheerioAPI, absolute: (address: string) => string): void {
  $('a[href^="/"]').each((_, link) => {
    $(link).attr('href', absolute($(link).attr('href') ?? ''));
  });
}

/** Takes out of the page its styles and those that it loads, and returns them as one, in their order. */
export async function takeStyles(
  $: CheerioAPI,
  read: (address: string) => Promise<Buffer>,
): Promise<string> {
  const texts: string[] = [];
  for (const element of $('style, link[rel="stylesheet"]')) {
    const address = $(element).attr('href');
    texts.push(address === undefined ? ($(element).html() ?? '') : String(await read(address)));
    $(element).remove();
  }
  return texts.join('\n');
}

/** Puts every picture of the site into the page, its icon too; throws on one of a kind that it does not know. */
export async function embedPictures(
  $: CheerioAPI,
  read: (address: string) => Promise<Buffer>,
): Promise<void> {
  const places = [
    ['link[rel="icon"]', 'href'],
    ['img[src^="/"]', 'src'],
  ] as const;
  for (const [selector, name] of places) {
    for (const element of $(selector)) {
      const address = $(element).attr(name) ?? '';
      const type = types[address.split('.').at(-1) ?? ''];
      if (type === undefined) throw new Error(`No media type is known for ${address}.`);
      const data = (await read(address)).toString('base64');
      $(element).attr(name, `data:${type};base64,${data}`);
    }
  }
}
