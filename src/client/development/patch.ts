/** What a page runs on: a part of it that is replaced would leave scripts with elements that are gone. */
const isRunning = (node: Node) =>
  node instanceof Element &&
  [node, ...node.querySelectorAll('*')].some(
    ({ localName }) => localName === 'section' || localName === 'script' || localName.includes('-'),
  );

const isOfKind = (a: Node | undefined, b: Node) => a?.nodeName === b.nodeName;

function patchAttributes(live: Element, before: Element, after: Element): void {
  for (const { name } of before.attributes)
    if (!after.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of after.attributes)
    if (before.getAttribute(name) !== value) live.setAttribute(name, value);
}

/** How many nodes two lists have in common where they begin. */
function inCommon(a: readonly Node[], b: readonly Node[]): number {
  const differs = a.findIndex((node, i) => !b[i]?.isEqualNode(node));
  return differs === -1 ? a.length : differs;
}

function patchChildren(live: Element, before: Element, after: Element): boolean {
  const old = [...before.childNodes];
  const next = [...after.childNodes];
  const shown = [...live.childNodes];
  // A script may have put something behind them; where it did so elsewhere, nobody can tell which is which.
  if (!old.every((node, i) => isOfKind(shown[i], node))) return false;
  const start = inCommon(old, next);
  const end = inCommon(old.slice(start).toReversed(), next.slice(start).toReversed());
  const gone = old.slice(start, old.length - end);
  const came = next.slice(start, next.length - end);
  if (gone.length === came.length && gone.every((node, i) => isOfKind(came[i], node)))
    return gone.every((node, i) =>
      patch(shown[start + i] as ChildNode, node, came[i] as ChildNode),
    );
  if ([...gone, ...came].some(isRunning)) return false;
  const place = shown[start + gone.length] ?? null;
  for (const node of came) live.insertBefore(document.importNode(node, true), place);
  for (const node of shown.slice(start, start + gone.length)) node.remove();
  return true;
}

/**
 * Changes a node of the page where what the server says of it now (`after`) is another than what it said (`before`), and
 * leaves all else as the reader and the scripts have it. False where that cannot be done; some of it may be done then.
 */
export function patch(live: ChildNode, before: ChildNode, after: ChildNode): boolean {
  if (before.isEqualNode(after)) return true;
  if (live instanceof Element && before instanceof Element && after instanceof Element) {
    if (live.matches('style, script:not([type="application/ld+json"])')) return false;
    patchAttributes(live, before, after);
    return patchChildren(live, before, after);
  }
  live.nodeValue = after.nodeValue;
  return true;
}
