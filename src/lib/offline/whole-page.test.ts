import { expect, test } from 'vitest';
import { wholePage } from './whole-page.ts';

const page =
  '<!DOCTYPE html><html><head><meta name="generator" content="On the Record"></head><body>So.</body></html>\n';
const html = { 'content-type': 'text/html; charset=utf-8' };

test('a whole page of this site is given on as it is', async () => {
  const answer = await wholePage(new Response(page, { headers: { ...html, 'x-a': 'b' } }));
  expect(await answer?.text()).toBe(page);
  expect(answer?.headers.get('x-a')).toBe('b');
});

test.each([
  ['an error', new Response(page, { status: 500, headers: html })],
  ['not found', new Response(page, { status: 404, headers: html })],
  ['no HTML', new Response(page, { headers: { 'content-type': 'text/plain' } })],
  ['nothing', new Response('', { headers: html })],
  ['a page cut short', new Response(page.slice(0, -12), { headers: html })],
  [
    'the login page of a network',
    new Response('<!doctype html><html><title>Welcome</title></html>', { headers: html }),
  ],
])('%s is no page for a reader who has a good copy', async (_, response) => {
  expect(await wholePage(response)).toBeUndefined();
});
