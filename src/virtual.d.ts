/** What pages load beside themselves (integrations/page-files.ts), by its address. */
declare module 'virtual:page-files' {
  /** The script of every page: in development a module, of which the server makes JavaScript. */
  export const pageScript: { address: string; isModule: boolean };
  /** What it says, for a page that cannot be sure to find it; none in development. */
  export const pageScriptText: string | null;
  /** What shows a saved edit in the page that is open; none but in development. */
  export const developmentScript: string | null;
  /** What every page runs before it is painted, to stand inside it. */
  export const bootScript: string;
  /** The style below the text of an analysis. */
  export const restOfStyle: string;
  /** The script by which pages are kept; none in development. */
  export const keepScript: string | null;
}
