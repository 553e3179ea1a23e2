import { expect, test } from 'vitest';
import { pictureIds, picturePartId, stepsId } from './picture-id.ts';

test('steps have the id of what they are of, in every script', () => {
  expect(stepsId('Duty on Indian goods')).toBe('picture-steps-duty-on-indian-goods');
  expect(stepsId('Ставка, %')).toBe('picture-steps-ставка');
});

test.each(['Timeline', 'Sources', 'Who said what'])(
  'steps of "%s" have not the id of another picture',
  (of) => {
    expect(Object.values(pictureIds)).not.toContain(stepsId(of));
  },
);

test.each(['end', 'wide', 'narrow'] as const)(
  'the part "%s" of steps has not the id of other steps',
  (part) => {
    expect(picturePartId(stepsId('Duty'), part)).not.toBe(stepsId(`Duty ${part}`));
    expect(picturePartId(stepsId('Duty'), part)).not.toBe(stepsId(`Duty -- ${part}`));
  },
);
