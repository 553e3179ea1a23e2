import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { day, dayOrMonth, words } from './fields.ts';

/** What became of a forecast. */
export const verdicts = ['came-true', 'partly', 'did-not', 'not-scoreable'] as const;

/** What became of a forecast, with its own evidence. */
export const outcomeSchema = z
  .strictObject({
    /** Whether the test was met by the due day. */
    verdict: z.enum(verdicts),
    /** The day on which it was settled, or up to which it was followed. */
    on: dayOrMonth,
    /** What happened, in our words. */
    text: words,
    /** What shows it. */
    evidence: z.array(evidenceSchema).default([]),
  })
  .superRefine((outcome, context) => {
    if (outcome.verdict !== 'not-scoreable' && outcome.evidence.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['evidence'],
        message: 'an outcome has evidence, unless its verdict is not-scoreable',
      });
    }
  });

/** What makes a claim a forecast: how and by when it can be judged. */
export const forecastSchema = z.strictObject({
  /** The test, precise enough that two people would agree. */
  criteria: words,
  /** The last day on which it can come true. */
  due: day,
  /** Absent while the forecast is open. */
  outcome: outcomeSchema.optional(),
});

/** What became of a forecast, as read. */
export type Outcome = z.output<typeof outcomeSchema>;
/** A forecast, as read. */
export type Forecast = z.output<typeof forecastSchema>;
/** A verdict, or `open` while there is none. */
export type ForecastState = (typeof verdicts)[number] | 'open';

/** The states in the order of a summary, with the words and the sign that readers see (never the sign alone). */
export const forecastStates: Record<ForecastState, { label: string; sign: string }> = {
  'came-true': { label: 'Came true', sign: '✓' },
  partly: { label: 'Partly', sign: '◐' },
  'did-not': { label: 'Did not', sign: '✗' },
  'not-scoreable': { label: 'Not scoreable', sign: '–' },
  open: { label: 'Open', sign: '○' },
};

/** The state of a forecast. */
export function forecastState(forecast: Forecast): ForecastState {
  return forecast.outcome?.verdict ?? 'open';
}
