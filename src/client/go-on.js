// Faster than the refresh, which would lose the place on the page. From disk only the file opens.
{
  const link = document.querySelector('a');
  const short = location.protocol !== 'file:' && link?.href.replace(/\/index\.html$/, '/');
  if (link) location.replace((short || link.href) + location.hash);
}
