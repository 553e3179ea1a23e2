import type { Node } from '@takumi-rs/core';

/** The pieces that a card is made of, as the renderer takes them. */
export type { Node };

/** Declarations of CSS, as the renderer takes them. */
export type Style = Readonly<Record<string, string | number>>;

/** Pieces beside each other. */
export function row(children: readonly Node[], style: Style = {}): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children: [...children] };
}

/** Pieces below each other. */
export function stack(children: readonly Node[], style: Style = {}): Node {
  return row(children, { flexDirection: 'column', ...style });
}

/** A piece of one colour. */
export function block(width: number | string, height: number, style: Style): Node {
  return { type: 'container', style: { width, height, flexShrink: 0, ...style } };
}

/** A drawing, from the inside of an SVG. */
export function drawing(inside: string, width: number, height: number, style: Style = {}): Node {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
  return {
    type: 'image',
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width,
    height,
    style: { width, height, flexShrink: 0, ...style },
  };
}
