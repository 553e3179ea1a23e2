import { formatDate } from '../../lib/dates.ts';
import { isOverdue } from '../../model/forecast.ts';
import { recordRule } from '../rule.ts';

/** A forecast whose day has passed has an outcome. */
export const forecastIsSettled = recordRule(
  'forecast-is-settled',
  function* ({ fields, placeOf }, { today }) {
    for (const [i, { id, forecast }] of fields.claims.entries()) {
      if (!forecast || !isOverdue(forecast, today)) continue;
      yield {
        ...placeOf(['claims', i, 'forecast', 'due']),
        message: `Forecast "${id}" was due on ${formatDate(forecast.due)} and has no outcome.`,
        hint: 'Add "outcome" with its evidence; where nobody can tell, verdict: not-scoreable.',
        about: id,
      };
    }
  },
  'warning',
);
