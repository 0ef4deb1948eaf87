import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Before the tests: what `npm ci` has built is not built again. */
export default async function build(): Promise<void> {
  if (!isBuilt()) execSync('npm run --silent build', { cwd: root, stdio: 'inherit' });
  // From the build as well, so not before there is one.
  const { compileLater } = await import('../../src/cli/compile-later.js');
  compileLater();
}

/** Whether the last build is younger than all it is made from. */
function isBuilt(): boolean {
  const built = statSync(`${root}dist/.tsbuildinfo`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'theorems'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }),
  );
  return sources.every((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= built);
}
