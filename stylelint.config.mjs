/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    // The one place where colours are named.
    { files: ['**/tokens.css'], rules: { 'color-no-hex': null } },
    // On paper nothing changes.
    { files: ['**/print.css'], rules: { 'selector-disallowed-list': null } },
  ],
  rules: {
    // Right-to-left analyses must lay out mirrored without a second stylesheet.
    'csstools/use-logical': ['always', { except: ['top'] }],
    'color-no-hex': true,
    'declaration-no-important': true,
    // A browser would look through the whole page again after each change to anything in it.
    'selector-disallowed-list': [
      [/(?:^|[\s,])(?:html|body|:root|main)[^\s,]*:has\(/],
      {
        message:
          'No :has() on what holds the whole page: set an attribute where the change is made.',
      },
    ],
    'block-no-empty': true,
    'property-no-unknown': true,
    'declaration-property-value-no-unknown': true,
    'no-duplicate-selectors': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
  },
};
