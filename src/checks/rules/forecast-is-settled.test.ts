import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  file,
  findings,
} from '../../../tests/support/example-analysis.ts';
import { forecastIsSettled } from './forecast-is-settled.ts';

const withForecast = (outcome = '') =>
  changed([
    'kind: assessment',
    `kind: forecast
    forecast:
      criteria: No ship before Tuesday.
      due: 2026-11-25
${outcome}`,
  ]);

test('is silent where it holds', () => {
  expect(findings(forecastIsSettled, exampleText)).toBe('');
});

test('reports a forecast whose day has passed', () => {
  expect(findings(forecastIsSettled, withForecast(), { today: '2026-11-26' }))
    .toMatchInlineSnapshot(`
    "45:12 Forecast "our-view" was due on 25 November 2026 and has no outcome.
        Add "outcome" with its evidence; where nobody can tell, verdict: not-scoreable."
  `);
});

test('is a warning that names the claim, so that it can be told to readers', () => {
  const read = file(withForecast());
  const [found] = forecastIsSettled.check(read, content([read], { today: '2026-11-26' }));
  expect(forecastIsSettled.severity).toBe('warning');
  expect(found?.about).toBe('our-view');
});

test('lets a forecast stand on its last day', () => {
  expect(findings(forecastIsSettled, withForecast(), { today: '2026-11-25' })).toBe('');
});

test('lets a forecast with an outcome stand, one that nobody can tell too', () => {
  const text = withForecast(
    '      outcome: { verdict: not-scoreable, on: 2026-11-23, text: T. }\n',
  );
  expect(findings(forecastIsSettled, text, { today: '2026-12-26' })).toBe('');
});
