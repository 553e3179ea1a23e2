import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { standingNames } from '../../model/standing.ts';
import { colours, pageColours, standingColours } from './colours.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const light = new Map(
  Array.from(tokens.matchAll(/--([\w-]+): light-dark\((#\w+),/g), ([, name, colour]) => [
    name,
    colour?.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'),
  ]),
);

test('cards have the light colours of the site', () => {
  for (const [name, colour] of Object.entries(colours)) expect(colour, name).toBe(light.get(name));
  for (const name of standingNames) {
    expect(standingColours[name], name).toBe(light.get(name) ?? light.get('ink'));
  }
  expect(tokens).toContain('--assessment: var(--ink)');
});

test('the bar of a browser has the colour of the page in both themes', () => {
  const { light, dark } = pageColours;
  expect(tokens).toContain(`--paper: light-dark(${light}, ${dark});`);
});
