import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whatever a property imports from `src` or `theorems` comes from the build, and Node loads it without Vite. */
export const builtModules: Plugin = {
  name: 'built-modules',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const path = resolve(dirname(importer), source);
    const [folder, ...inside] = relative(root, path).split(sep);
    if (folder !== 'src' && folder !== 'theorems') return null;
    // What a build has left behind of a source that is gone is not to be met.
    if (!existsSync(path.replace(/\.js$/u, '.ts'))) return null;
    return { id: [`${root}dist`, folder, ...inside].join(sep), external: true };
  },
};
