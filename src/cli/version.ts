import { createRequire } from 'node:module';

/** The version in package.json. The package refers to itself by name: compiled files lie deeper than their sources. */
export function version(): string {
  const own: unknown = createRequire(import.meta.url)('optproof/package.json');
  return (own as { readonly version: string }).version;
}
