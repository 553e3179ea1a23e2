import { isWebAddress } from '../../lib/web-address.ts';
import { bodyFindings, linkOf, namesOfPictures } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** An address on this site: a page, a file, or a place on this page. A backslash counts as a slash in browsers. */
const ownAddress = /^(\/(?![/\\])|#)/;
/** A picture comes from this site: a page makes no request to another host. */
const pictureAddress = /^\/(?![/\\])/;

/** Addresses in the body are http(s), or of this site; nothing in content can run as a script. */
export const addressesAreHttp: Rule = {
  id: 'addresses-are-http',
  check({ tree }) {
    const pictures = namesOfPictures(tree);
    return bodyFindings(tree, function* (node) {
      const link = linkOf(node, pictures);
      if (!link) return;
      const { url, isPicture } = link;
      if (isPicture && !pictureAddress.test(url)) {
        yield {
          message: `The picture "${url}" is not on this site.`,
          hint: 'Put the file into public/ and write its address from there, as /picture.png.',
        };
      } else if (!isPicture && !ownAddress.test(url) && !isWebAddress(url)) {
        yield {
          message: `The address "${url}" is not one of the web or of this site.`,
          hint: 'Write it from https:// on, from / on for a page of this site, or from # on for a place on this page.',
        };
      }
    });
  },
};
