import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Rules of taste, not of validity: the order and case are those of the framework's serialiser.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // The record has no phone numbers; "2025" and the like are not to be dialled.
    'tel-non-breaking': 'off',
    // Inline, so that one response paints the page; the policy names each by its hash.
    'require-csp-nonce': 'off',
    // The site's own file; from disk, where the page may lie as well, a browser could not check it.
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error',
  },
});

/** What a validator says of a page, one line for each problem. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
