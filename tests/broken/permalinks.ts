import { changed, exampleText, siteText, replaced } from '../support/example-analysis.ts';
import { everyKeyText, withKeys, type Case } from './case.ts';

/** What is recorded of the example. */
const recorded = `{
  "x": {
    "published": "2026-11-23",
    "sections": { "the-port": "2026-11-23" },
    "claims": { "our-view": "2026-11-23", "port-open": "2026-11-23" },
    "actors": { "minister": "2026-11-23", "ministry": "2026-11-23" },
    "sources": { "gazette": "2026-11-23" }
  }
}
`;

const old = `,
  "old": {
    "published": "2026-11-20",
    "sections": { "the-port": "2026-11-20" },
    "claims": {}, "actors": {}, "sources": {}
  }
}
`;

/** Ids that people may have shared: lost, not recorded, or led on to nowhere. */
export const permalinks: readonly Case[] = [
  {
    name: 'a claim that is gone',
    text: changed(['\nclaims:', '\n⟦id-is-kept⟧claims:']),
    permalinks: replaced(recorded, ['"claims": {', '"claims": { "port-shut": "2026-11-20",']),
  },
  {
    name: 'an actor that is gone',
    text: changed(['\nactors:', '\n⟦id-is-kept⟧actors:']),
    permalinks: replaced(recorded, ['"actors": {', '"actors": { "king": "2026-11-20",']),
  },
  {
    name: 'a source that is gone',
    text: changed(['\nsources:', '\n⟦id-is-kept⟧sources:']),
    permalinks: replaced(recorded, ['"sources": {', '"sources": { "radio": "2026-11-20",']),
  },
  {
    name: 'a heading in other words',
    text: changed(
      ['title: A port', '⟦id-is-kept⟧title: ⟦id-is-recorded⟧A port'],
      ['## The port', '## The harbour'],
    ),
    permalinks: recorded,
  },
  {
    name: 'a claim with another id',
    text: changed(
      ['\nclaims:', '\n⟦id-is-kept⟧claims:'],
      ['- id: our-view', '- id: ⟦id-is-recorded⟧our-verdict'],
      ['id="our-view"', 'id="our-verdict"'],
    ),
    permalinks: recorded,
  },
  {
    name: 'two sections that are gone and an alias of one of them',
    text: withKeys('⟦id-is-kept⟧aliases: { sea: the-port }'),
    permalinks: replaced(recorded, [
      '"the-port": "2026-11-23"',
      '"the-port": "2026-11-23", "sea": "2026-11-20", "air": "2026-11-20"',
    ]),
  },
  {
    name: 'a claim that is not recorded',
    text: changed(['- id: our-view', '- id: ⟦id-is-recorded⟧our-view']),
    permalinks: replaced(recorded, ['"our-view": "2026-11-23", ', '']),
  },
  {
    name: 'a source that is not recorded',
    text: changed(['- id: gazette', '- id: ⟦id-is-recorded⟧gazette']),
    permalinks: replaced(recorded, [' "gazette": "2026-11-23" ', '']),
  },
  {
    name: 'an analysis that is not recorded',
    text: changed(['title: A port', 'title: ⟦id-is-recorded⟧A port']),
    permalinks: '{}',
  },
  {
    name: 'an analysis that was published and is a draft again',
    text: withKeys('draft: ⟦id-is-kept⟧true'),
    permalinks: recorded,
  },
  {
    name: 'an analysis that is gone',
    text: exampleText,
    permalinks: replaced(recorded, ['\n}\n', old]).replace('"old"', '⟦analysis-is-kept⟧"old"'),
  },
  {
    name: 'an analysis that is gone, with an alias that leads nowhere',
    text: exampleText,
    site: `${siteText}aliases: { old: ⟦site-alias-leads-somewhere⟧nowhere }\n`,
    permalinks: replaced(recorded, ['\n}\n', old]).replace('"old"', '⟦analysis-is-kept⟧"old"'),
  },
  {
    name: 'an analysis with another name that lost a section',
    text: exampleText,
    site: `${siteText}aliases: { old: x }\n`,
    permalinks: replaced(recorded, ['\n}\n', old]).replace(
      '{ "the-port": "2026-11-20" }',
      '{ ⟦analysis-is-kept⟧"the-sea": "2026-11-20" }',
    ),
  },
  {
    name: 'an alias that leads to no section',
    text: withKeys('aliases: { old: ⟦alias-leads-somewhere⟧harbour }'),
  },
  {
    name: 'an alias that leads to a claim that is gone',
    text: withKeys('aliases:\n  claim-old: ⟦alias-leads-somewhere⟧claim-port-shut'),
  },
  {
    name: 'an alias that leads to itself',
    text: withKeys('aliases: { old: ⟦alias-leads-somewhere⟧old }'),
  },
  {
    name: 'two aliases that lead to each other',
    text: withKeys(
      'aliases: { old: ⟦alias-leads-somewhere⟧older, older: ⟦alias-leads-somewhere⟧old }',
    ),
  },
  {
    name: 'an alias of a section that is there',
    text: `${withKeys('aliases: { ⟦alias-leads-somewhere⟧the-port: the-sea }')}\n## The sea\n`,
  },
  {
    name: 'an alias of a claim that is there',
    text: withKeys('aliases: { ⟦alias-leads-somewhere⟧claim-our-view: claim-port-open }'),
  },
  {
    name: 'an alias with the title of a section',
    text: withKeys('aliases: { ⟦alias-leads-somewhere⟧Old Port: the-port }'),
  },
  {
    name: 'an alias with a sign for a place',
    text: withKeys('aliases: { ⟦alias-leads-somewhere⟧"#old": the-port }'),
  },
  {
    name: 'an alias that leads to a place with its sign',
    text: withKeys('aliases: { old: ⟦alias-leads-somewhere⟧"#the-port" }'),
  },
  {
    name: 'an alias that leads to another page',
    text: replaced(everyKeyText, [
      'old-port: the-port',
      'old-port: ⟦alias-leads-somewhere⟧/method/',
    ]),
  },
  { name: 'permalinks that are empty', text: exampleText, permalinks: '⟦permalinks-are-valid⟧' },
  { name: 'permalinks as a list', text: exampleText, permalinks: '⟦permalinks-are-valid⟧[]' },
  {
    name: 'permalinks of a kind that is missing',
    text: exampleText,
    permalinks: replaced(
      recorded,
      ['"x": {', '"x": ⟦permalinks-are-valid⟧{'],
      ['2026-11-23" },\n    "sources": { "gazette": "2026-11-23" }', '2026-11-23" }'],
    ),
  },
  {
    name: 'permalinks of a kind that does not exist',
    text: exampleText,
    permalinks: replaced(recorded, [
      '    "actors"',
      '    ⟦permalinks-are-valid⟧"pictures": {},\n    "actors"',
    ]),
  },
  {
    name: 'permalinks with a day in words',
    text: exampleText,
    permalinks: replaced(recorded, [
      '"published": "2026-11-23"',
      '"published": ⟦permalinks-are-valid⟧"yesterday"',
    ]),
  },
  {
    name: 'permalinks of an id without a day',
    text: exampleText,
    permalinks: replaced(recorded, [
      '"gazette": "2026-11-23"',
      '"gazette": ⟦permalinks-are-valid⟧true',
    ]),
  },
  {
    name: 'permalinks with an id twice',
    text: exampleText,
    permalinks: replaced(recorded, [
      '"gazette": "2026-11-23"',
      '"gazette": "2026-11-23", ⟦permalinks-are-valid⟧"gazette": "2026-11-24"',
    ]),
  },
  {
    name: 'permalinks with a key that programs know',
    text: exampleText,
    permalinks: replaced(recorded, [
      '{\n  "x"',
      '{\n  ⟦permalinks-are-valid⟧"__proto__": {},\n  "x"',
    ]),
  },
];
