import { patch } from './patch.ts';

/**
 * Shows a saved edit in the page that is open, while texts are written: only what the edit changes is another, so that it
 * is there at once and the author stays at the place. Where the page cannot be kept it is loaded anew. No built page has
 * this script.
 */

/** What the server says of this page; undefined where it says that it cannot be drawn. */
async function ask(): Promise<Document | undefined> {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** What it has said last. */
let said: Promise<Document | undefined> = Promise.resolve(undefined);

/** Whether the page shows now what the server says. */
async function show(before: Document | undefined): Promise<boolean> {
  said = ask();
  const now = await said;
  if (!before || !now) return false;
  document.title = now.title;
  return patch(document.body, before.body, now.body);
}

const orNothing = (): undefined => undefined;

let showing = Promise.resolve();

addEventListener('load', () => {
  said = ask().catch(orNothing);
});

// One after the other: an author may save again before an edit is shown.
import.meta.hot?.on('content-changed', () => {
  showing = showing.then(async () => {
    const before = await said;
    if (!(await show(before).catch(orNothing))) location.reload();
  });
});
