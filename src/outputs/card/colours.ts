import type { StandingName } from '../../model/standing.ts';

/** The light colours of src/styles/tokens.css: a picture is the same in both themes. A test holds them together. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#17191e',
  'ink-soft': '#555962',
  rule: '#dedcd5',
} as const;

/** The colour of the page in each theme, in which browsers paint their own bar. */
export const pageColours = { light: colours.paper, dark: '#14161a' } as const;

/** The hue of each standing; the author's own voice is ink. */
export const standingColours: Record<StandingName, string> = {
  documented: '#00704f',
  corroborated: '#1a5fa8',
  'single-source': '#62666e',
  anonymous: '#875800',
  disputed: '#b3261e',
  assessment: colours.ink,
};
