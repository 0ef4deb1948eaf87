import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a file beside the TypeScript of this folder. What is compiled lies in `dist`, which has no copy of it. */
export function sourceOf(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'bench', 'peers', name))) {
    if (folder === dirname(folder)) throw new Error(`bench/peers/${name} is not there`);
    folder = dirname(folder);
  }
  return join(folder, 'bench', 'peers', name);
}
