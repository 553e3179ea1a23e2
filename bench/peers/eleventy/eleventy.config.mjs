/** @param {import('@11ty/eleventy/UserConfig').default} config */
export default function (config) {
  // Eleventy passes over what git ignores; articles are written for a measurement and ignored.
  config.setUseGitIgnore(false);
  config.addGlobalData('layout', 'article.html');
  return { dir: { input: 'articles', includes: '../_includes', output: 'dist' } };
}
