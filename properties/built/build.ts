import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLater } from '../../src/cli/compile-later.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Before the tests: what `npm ci` has built is not built again. */
export default function build(): void {
  compileLater();
  if (isBuilt()) return;
  execSync('npm run --silent build', { cwd: root, stdio: 'inherit' });
}

/** Whether the last build is younger than all it is made from. */
function isBuilt(): boolean {
  const built = statSync(`${root}dist/.tsbuildinfo`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'theorems'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }),
  );
  return sources.every((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= built);
}
