import { visit } from 'unist-util-visit';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** A link leads to the web, to another page of this site, or to a place on this page. */
const linkAddress = /^(https?:\/\/[^\s/]|\/(?!\/)|#)/i;
/** A picture comes from this site: a page makes no request to another host. */
const pictureAddress = /^\/(?!\/)/;

/** Addresses in the body are http(s), or of this site; nothing in content can run as a script. */
export const addressesAreHttp: Rule = {
  id: 'addresses-are-http',
  *check({ tree }) {
    if (!tree) return;
    const findings: Finding[] = [];
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      if (node.type === 'image' && !pictureAddress.test(node.url)) {
        findings.push({
          line,
          column,
          message: `The picture "${node.url}" is not on this site.`,
          hint: 'Put the file into public/ and write its address from there, as /picture.png.',
        });
      } else if (node.type !== 'image' && !linkAddress.test(node.url)) {
        findings.push({
          line,
          column,
          message: `The address "${node.url}" is not one of the web or of this site.`,
          hint: 'Write it from https:// on, from / on for a page of this site, or from # on for a place on this page.',
        });
      }
    });
    yield* findings;
  },
};
