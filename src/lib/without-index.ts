/** A path as a server shows it: of the file that a folder shows, only the folder. */
export function withoutIndex(path: string): string {
  return path.replace(/\/index\.html$/, '/');
}
