import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { colours } from '../card/colours.ts';
import { newTakumi } from '../card/takumi.ts';
import type { Icon } from './icons.ts';

/** The one logo, from the project's root: in a build this file is part of a bundle that may lie anywhere. */
const logo = resolve('public/favicon.svg');

/**
 * An icon as PNG, drawn from the logo. Drawn by each build, in some milliseconds, so that whoever puts a logo of their
 * own in its place has no command to remember.
 */
export async function drawIcon({ size, shape }: Icon): Promise<Buffer> {
  const svg = await readFile(logo);
  return newTakumi().render(
    {
      type: 'container',
      // The logo's own ground goes on into the corners that a system cuts off.
      style: {
        width: size,
        height: size,
        ...(shape === 'cut' ? { backgroundColor: colours.ink } : {}),
      },
      children: [
        {
          type: 'image',
          src: `data:image/svg+xml;base64,${svg.toString('base64')}`,
          width: size,
          height: size,
        },
      ],
    },
    { width: size, height: size, format: 'png' },
  );
}
