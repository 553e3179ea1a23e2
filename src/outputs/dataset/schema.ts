import { z } from 'zod';
import { actorSchema } from '../../model/actor.ts';
import { analysisKeys } from '../../model/analysis.ts';
import { changeSchema } from '../../model/change.ts';
import { claimSchema } from '../../model/claim.ts';
import { address, id, words } from '../../model/fields.ts';
import { forecastSchema, verdicts } from '../../model/forecast.ts';
import { siteSchema } from '../../model/site.ts';
import { sourceSchema } from '../../model/source.ts';
import { standingNames } from '../../model/standing.ts';

/**
 * The version of the form below: the first number grows when a program that reads the form would have to change,
 * the second when something is added. 1.0 was the form without `$schema`.
 */
export const datasetVersion = '1.1';

const { shape: analysisShape } = analysisKeys;
const count = z.int().min(0);
const claimIds = z.array(id).describe('Claims, by number.');

/** How many there are of each of these; those that have none are left out. */
const countsOf = <Names extends string>(names: readonly Names[]) =>
  z.partialRecord(z.enum(names), count);

const forecastStateSchema = z
  .enum([...verdicts, 'open'])
  .describe('The verdict of its outcome; `open` while it has none.');

/** A claim with what is derived of it. */
const datasetClaimSchema = z.strictObject({
  ...claimSchema.shape,
  forecast: forecastSchema
    .extend({ state: forecastStateSchema })
    .optional()
    .describe('The test, what became of it, and its state, for a claim of kind forecast.'),
  number: z.int().min(1).describe('Its place in the order in which the text first states claims.'),
  address: address.describe('Its own page.'),
  standing: z
    .strictObject({
      name: z.enum(standingNames).describe('The first that fits; derived, never typed.'),
      label: words.describe('The same, as readers see it.'),
      reason: words.describe('Why it is that one.'),
    })
    .describe('How well it is supported.'),
  disputes: z
    .array(id)
    .describe('Claims that cannot be true together with this one, told on both sides.'),
  uses: z
    .array(
      z.strictObject({
        section: words.optional().describe('The section; left out before the first.'),
        address: address.describe('The place in the text.'),
        sentence: z.string().describe('The sentence that states it.'),
      }),
    )
    .describe('Each place where the text states it, in reading order.'),
});

/**
 * The record of one analysis as data, as `record.json` publishes it. The keys are those of the frontmatter, the words
 * those of the record, verbatim; added is what is derived: standings, numbers, states, uses, and addresses, which are
 * all absolute.
 */
export const datasetSchema = z.strictObject({
  $schema: address.describe('Where this schema is published.'),
  schemaVersion: z
    .literal(datasetVersion)
    .describe(
      'The version of this form. The first number grows when what is there changes its meaning or goes, the second when something is added.',
    ),
  analysis: z
    .strictObject({
      id: id.describe('The name of its file, and its address on the site.'),
      address: address.describe('Its page.'),
      data: address.describe('Where this data stands.'),
      formerly: z.array(address).describe('Addresses that it had before it was renamed.'),
      title: analysisShape.title,
      description: analysisShape.description,
      topic: analysisShape.topic,
      lang: analysisShape.lang,
      direction: z.enum(['ltr', 'rtl']).describe('The direction in which its text runs.'),
      covers: analysisShape.covers,
      published: analysisShape.published,
      modified: analysisShape.published.describe(
        'When readers last saw a change; that of publication where there was none.',
      ),
      authors: analysisShape.authors,
      site: z
        .strictObject({
          name: siteSchema.shape.name.describe('Its name.'),
          address: address.describe('Its front page.'),
          publisher: siteSchema.shape.publisher,
        })
        .describe('The site that publishes it.'),
      licence: siteSchema.shape.licence,
      translations: z
        .array(
          z.strictObject({
            lang: analysisShape.lang.describe('The language of the other, BCP 47.'),
            address: address.describe('Its page.'),
          }),
        )
        .describe('The same analysis in other languages.'),
    })
    .describe('The analysis itself.'),
  counts: z
    .strictObject({
      claims: count.describe('All claims.'),
      speakers: count.describe('Who makes them, without the analysis itself.'),
      sources: count.describe('All sources.'),
      standings: countsOf(standingNames).describe('Claims of each standing that there is.'),
      forecasts: countsOf([...verdicts, 'open']).describe('Forecasts of each state that there is.'),
    })
    .describe('How many there are of what.'),
  sections: z
    .array(
      z.strictObject({
        id: words.describe('Its anchor.'),
        title: words.describe('Its heading.'),
        address: address.describe('Its own page.'),
      }),
    )
    .describe('The sections of the text, in order.'),
  actors: z
    .array(
      z.strictObject({
        ...actorSchema.shape,
        address: address.describe('Where the page of the analysis lists it.'),
        claims: claimIds.describe('The claims that it makes, by number.'),
      }),
    )
    .describe(analysisShape.actors.description ?? ''),
  sources: z
    .array(
      z.strictObject({
        ...sourceSchema.shape,
        address: address.describe('Where the page of the analysis lists it.'),
        claims: claimIds.describe('The claims that rest on it, by number; outcomes count too.'),
      }),
    )
    .describe(analysisShape.sources.description ?? ''),
  claims: z.array(datasetClaimSchema).describe('By number: as the text first states them.'),
  changes: z.array(changeSchema).describe('What was changed after publication.'),
  limits: analysisShape.limits.unwrap().describe(analysisShape.limits.description ?? ''),
  related: z
    .array(
      z.strictObject({
        title: words.describe('The words of the link.'),
        url: address.describe('Where it leads.'),
      }),
    )
    .describe(analysisShape.related.description ?? ''),
});

/** The record of one analysis as data. */
export type Dataset = z.output<typeof datasetSchema>;
/** A claim with what is derived of it. */
export type DatasetClaim = Dataset['claims'][number];
