import { exampleText, replaced } from '../support/example-analysis.ts';
import { everyKeyText, inBody, withKeys, type Case } from './case.ts';

const inLinks: readonly (readonly [name: string, markdown: string])[] = [
  ['a link to a page without its last slash', '⟦links-resolve⟧[so](/method)'],
  ['a link to an analysis without its last slash', '⟦links-resolve⟧[so](/x)'],
  ['a link to a page that does not exist', '⟦links-resolve⟧[so](/nowhere/)'],
  ['a link to a page that is mistyped', '⟦links-resolve⟧[so](/methd/)'],
  ['a link to an analysis in capitals', '⟦links-resolve⟧[so](/X/)'],
  ['a link to the file of a page', '⟦links-resolve⟧[so](/x/index.html)'],
  ['a link to the file of an analysis', '⟦links-resolve⟧[so](/x.mdx)'],
  ['a link to a file that does not exist', '⟦links-resolve⟧[so](/report.pdf)'],
  ['a link to a percent sign', '⟦links-resolve⟧[so](/%)'],
  ['a link that climbs up, in disguise', '⟦links-resolve⟧[so](/method/%2e%2e/)'],
  ['a link to a place that does not exist', '⟦links-resolve⟧[so](#harbour)'],
  ['a link to a section by its title', '⟦links-resolve⟧[so](#The-port)'],
  ['a link to a claim by its id alone', '⟦links-resolve⟧[so](#port-open)'],
  ['a link to a claim that is mistyped', '⟦links-resolve⟧[so](#claim-prot-open)'],
  ['a link to a source that does not exist', '⟦links-resolve⟧[so](#source-radio)'],
  ['a link to a place of its own page by the whole address', '⟦links-resolve⟧[so](/x/#harbour)'],
  ['a link to a place after a question', '⟦links-resolve⟧[so](/x/?from=mail#harbour)'],
  ['a link to a picture that is not there', '⟦links-resolve⟧[so](#picture-timeline)'],
  ['a link to a file that is mistyped', '⟦links-resolve⟧[so](/x/claim.csv)'],
  ['a link to a feed that is mistyped', '⟦links-resolve⟧[so](/corrections.rss)'],
  ['a link to a state that was not kept', '⟦links-resolve⟧[so](/x/versions/2025-01-01/)'],
  [
    'a link by a definition to a page that does not exist',
    '[so][there]\n\n⟦links-resolve⟧[there]: /nowhere/',
  ],
  ['a link that begins with a word', '⟦addresses-are-http⟧[so](method/)'],
  ['a link that begins with a dot', '⟦addresses-are-http⟧[so](./method/)'],
  ['a link that climbs up', '⟦addresses-are-http⟧[so](../method/)'],
  ['a link to a question', '⟦addresses-are-http⟧[so](?page=2)'],
  ['a link to nothing', '⟦addresses-are-http⟧[so]()'],
  ['a link without its protocol', '⟦addresses-are-http⟧[so](www.gazette.example)'],
  ['a link without words', 'So ⟦links-have-words⟧[](/method/) it is.'],
  ['a link with white space for words', 'So ⟦links-have-words⟧[ ](/method/) it is.'],
  [
    'a link around a picture without a description',
    '⟦links-have-words⟧[⟦links-have-words⟧![](/port.png)](/method/)',
  ],
  ['a picture without a description', '⟦links-have-words⟧![](/port.png)'],
  ['a picture with white space for a description', '⟦links-have-words⟧![ ](/port.png)'],
  [
    'a picture by a definition without a description',
    '⟦links-have-words⟧![][pic]\n\n[pic]: /port.png',
  ],
  ['a picture that does not exist', '⟦links-resolve⟧![so](/ports.png)'],
  ['a picture with its name in capitals', '⟦links-resolve⟧![so](/Port.PNG)'],
  ['a picture in the folder of the repository', '⟦links-resolve⟧![so](/public/port.png)'],
  ['a picture beside the text', '⟦addresses-are-http⟧![so](port.png)'],
  ['a picture without an address', '⟦addresses-are-http⟧![so]()'],
];

/** Links, anchors and pictures of this site. */
export const links: readonly Case[] = [
  ...inLinks.map(([name, markdown]) => ({ name, text: inBody(markdown) })),
  {
    name: 'a link to a section of another analysis that is only in this one',
    text: inBody('⟦links-resolve⟧[so](/port/#the-port)'),
    others: { 'port.mdx': replaced(exampleText, ['## The port', '## The harbour']) },
  },
  {
    name: 'a link to a draft',
    text: inBody('⟦links-resolve⟧[so](/draft/)'),
    others: { 'draft.mdx': replaced(exampleText, ['lang: en', 'draft: true\nlang: en']) },
    permalinks: JSON.stringify({
      x: {
        published: '2026-11-23',
        sections: { 'the-port': '2026-11-23' },
        claims: { 'our-view': '2026-11-23', 'port-open': '2026-11-23' },
        actors: { minister: '2026-11-23', ministry: '2026-11-23' },
        sources: { gazette: '2026-11-23' },
      },
    }),
  },
  {
    name: 'related reading that does not exist',
    text: withKeys('related: [{ title: So, url: ⟦links-resolve⟧/nowhere/ }]'),
  },
  {
    name: 'related reading at a place that does not exist',
    text: withKeys('related:\n  - title: So\n    url: ⟦links-resolve⟧/x/#harbour'),
  },
  {
    name: 'related reading without its last slash, after an item that is not valid',
    text: withKeys(
      'related:\n  - ⟦frontmatter-is-valid⟧title: So\n  - title: Method\n    url: ⟦links-resolve⟧/method',
    ),
  },
  {
    name: 'related reading that begins with a word',
    text: withKeys('related: [{ title: So, url: ⟦frontmatter-is-valid⟧method/ }]'),
  },
  {
    name: 'a link to an old place that is no alias',
    text: `${everyKeyText}\n⟦links-resolve⟧[so](#older-port)\n`,
  },
];
