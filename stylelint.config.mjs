/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    // The one place where colours are named.
    { files: ['**/tokens.css'], rules: { 'color-no-hex': null } },
  ],
  rules: {
    // Right-to-left analyses must lay out mirrored without a second stylesheet.
    'csstools/use-logical': ['always', { except: ['top'] }],
    'color-no-hex': true,
    'declaration-no-important': true,
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
