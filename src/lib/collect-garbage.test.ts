import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from './collect-garbage.ts';

test('what nothing holds any more is gone, without a flag of Node, and the collector is not left to others', async () => {
  const weak = new WeakRef({ some: 'object' });
  // Until this task ends, an object stays of which one was just made.
  await setImmediate();
  collectGarbage();
  expect(weak.deref()).toBeUndefined();
  expect(globalThis.gc).toBeUndefined();
});
