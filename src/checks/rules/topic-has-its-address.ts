import { topicFeed, topicId } from '../../model/feeds.ts';
import { recordRule } from '../rule.ts';

/** Topics that differ in white space or capitals only are one, as readers see it too. */
const written = (topic: string) => topic.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** No two topics have one address: their analyses would stand in one feed, under the name of one of them. */
export const topicHasItsAddress = recordRule(
  'topic-has-its-address',
  function* ({ file, fields: { topic }, placeOf }, { filesWith }) {
    if (topic === undefined) return;
    const id = topicId(topic);
    const first = filesWith('topics', [id]).get(id)?.[0];
    const other = first?.readable?.fields.topic;
    if (!first || first === file || other === undefined || written(other) === written(topic))
      return;
    yield {
      ...placeOf(['topic']),
      message: `The topic "${topic}" has the address of "${other}" in ${first.path}: ${topicFeed(id).atom}.`,
      hint: `Write "${other}" where it is the same, or name the other topic in other letters.`,
    };
  },
);
