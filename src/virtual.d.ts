declare module 'virtual:keep-script' {
  /** The address of the script by which pages are kept (integrations/keep-script.ts); none in development. */
  export const keepScript: string | null;
}
