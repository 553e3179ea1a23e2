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

/** Puts every stylesheet of the site into the head of the page, in their order. */
export async function embedStyles(
  $: CheerioAPI,
  read: (address: string) => Promise<Buffer>,
): Promise<void> {
  for (const link of $('link[rel="stylesheet"]')) {
    const css = String(await read($(link).attr('href') ?? ''));
    $('head').append($('<style></style>').text(css));
    $(link).remove();
  }
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
