import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { claimReference, day, dayOrMonth, despiteOtherIssues, words } from './fields.ts';

/** What became of a forecast. */
export const verdicts = ['came-true', 'partly', 'did-not', 'not-scoreable'] as const;

/** What became of a forecast, with its own evidence. */
export const outcomeSchema = z
  .strictObject({
    verdict: z.enum(verdicts).describe('Whether the test was met by the due day.'),
    on: dayOrMonth.describe('The day on which it was settled, or up to which it was followed.'),
    text: words.describe('What happened, in our words.'),
    evidence: z.array(evidenceSchema).default([]).describe('What shows it.'),
    claims: z
      .array(claimReference)
      .optional()
      .describe('Claims that tell it, here or in another analysis (`analysis/claim`).'),
  })
  .superRefine(({ verdict, evidence }, context) => {
    if (verdict === 'not-scoreable' || !Array.isArray(evidence) || evidence.length > 0) return;
    context.addIssue({
      code: 'custom',
      path: ['evidence'],
      message: 'an outcome has evidence, unless its verdict is not-scoreable',
    });
  }, despiteOtherIssues);

/** What makes a claim a forecast: how and by when it can be judged. */
export const forecastSchema = z.strictObject({
  criteria: words.describe('The test, precise enough that two people would agree.'),
  due: day.describe('The last day on which it can come true.'),
  outcome: outcomeSchema.optional().describe('Absent while the forecast is open.'),
});

/** What became of a forecast, as read. */
export type Outcome = z.output<typeof outcomeSchema>;
/** A forecast, as read. */
export type Forecast = z.output<typeof forecastSchema>;
/** A verdict, or `open` while there is none. */
export type ForecastState = (typeof verdicts)[number] | 'open';

/**
 * The states in the order of a summary, with the label and the sign that readers see (never the sign alone), and the
 * words that stand after “Forecast:”, away from any page that explains them.
 */
export const forecastStates: Record<ForecastState, { label: string; sign: string; words: string }> =
  {
    'came-true': { label: 'Came true', sign: '✓', words: 'came true' },
    partly: { label: 'Partly', sign: '◐', words: 'partly came true' },
    'did-not': { label: 'Did not', sign: '✗', words: 'did not come true' },
    'not-scoreable': { label: 'Not scoreable', sign: '–', words: 'not scoreable' },
    open: { label: 'Open', sign: '○', words: 'open' },
  };

/** Whether a forecast's day has passed without an outcome, as of `today`. */
export function isOverdue(forecast: Forecast, today: string): boolean {
  return forecast.outcome === undefined && forecast.due < today;
}

/** The state of a forecast. */
export function forecastState(forecast: Forecast): ForecastState {
  return forecast.outcome?.verdict ?? 'open';
}
