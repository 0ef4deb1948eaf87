/** What `page.check.ts` reads of the settings. */
declare const settings: { readonly mutate: readonly string[] };
export default settings;
