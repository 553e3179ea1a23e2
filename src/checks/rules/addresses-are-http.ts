import type { Definition, Image, ImageReference, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** A link leads to the web (a backslash counts as a slash in browsers), to another page of this site, or to a place on this page. */
const linkAddress = /^(https?:\/\/[^\s/\\]|\/(?![/\\])|#)/i;
/** A picture comes from this site: a page makes no request to another host. */
const pictureAddress = /^\/(?![/\\])/;

/** Addresses in the body are http(s), or of this site; nothing in content can run as a script. */
export const addressesAreHttp: Rule = {
  id: 'addresses-are-http',
  check({ tree }) {
    const pictures = new Set<string>();
    if (tree) {
      visit(tree, 'imageReference', (node: ImageReference) => {
        pictures.add(node.identifier);
      });
    }
    return bodyFindings(tree, function* (node) {
      if (!['link', 'image', 'definition'].includes(node.type)) return;
      const addressed = node as Link | Image | Definition;
      const isPicture =
        addressed.type === 'image' ||
        (addressed.type === 'definition' && pictures.has(addressed.identifier));
      if (isPicture && !pictureAddress.test(addressed.url)) {
        yield {
          message: `The picture "${addressed.url}" is not on this site.`,
          hint: 'Put the file into public/ and write its address from there, as /picture.png.',
        };
      } else if (!isPicture && !linkAddress.test(addressed.url)) {
        yield {
          message: `The address "${addressed.url}" is not one of the web or of this site.`,
          hint: 'Write it from https:// on, from / on for a page of this site, or from # on for a place on this page.',
        };
      }
    });
  },
};
