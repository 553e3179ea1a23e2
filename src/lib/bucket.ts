import { digestOf } from './digest.ts';

/** Which of so many buckets a name falls into, from 0: the same one always, and each gets about as many. */
export const bucketOf = (name: string, buckets: number): number =>
  parseInt(digestOf(name).slice(0, 4), 16) % buckets;
