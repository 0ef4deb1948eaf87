import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockOf } from './readme.js';

/** What only the built program can show: the bin itself, pipes, signals, and the package as its users import it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = `${root}dist/src/cli/main.js`;

// What `npm ci` has built is not built again.
beforeAll(() => {
  if (isBuilt()) return;
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  execFileSync(process.execPath, [compiler, '--project', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'pipe',
  });
}, 120_000);

/** Whether the last build is younger than all it is made from. */
function isBuilt(): boolean {
  const built = statSync(`${root}dist/.tsbuildinfo`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'theorems'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }),
  );
  return sources.every((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= built);
}

function optproof(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the built program', () => {
  it('checks a theorem on its worker threads', () => {
    const { status, stdout, stderr } = optproof('check', 'ridge-coefficient-bounds', '--json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      results: [{ id: 'ridge-coefficient-bounds', verdict: 'proved' }],
    });
  });

  it('refuses bad use', () => {
    expect(optproof('check', 'descent-lema')).toEqual({
      status: 2,
      stdout: '',
      stderr: "optproof: unknown theorem 'descent-lema'; did you mean descent-lemma?\n",
    });
  });

  it('does not complain where its reader leaves', async () => {
    const child = spawn(process.execPath, [main, 'show', 'descent-lemma', '--format', 'json'], { cwd: root });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('answers an interrupt at once, with 130', async () => {
    const child = execFile(process.execPath, [main, 'check', '--runs', '1000000'], { cwd: root });
    // The handler is in place before the theorems are read.
    setTimeout(() => child.kill('SIGINT'), 600);
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(130);
  }, 20_000);

  it('is shipped with the schemas that the README names', () => {
    for (const name of ['check', 'judge', 'list', 'show'])
      expect(existsSync(`${root}src/report/schema/${name}.json`)).toBe(true);
  });
});

describe('the library', () => {
  it.each(['library', 'theorem'])('does what the block “%s” of the README says', (name) => {
    const code = blockOf(name);
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: root,
      encoding: 'utf8',
    });
    const promised = [...code.matchAll(/\/\/ → (.*)/gu)].map(([, line]) => line);
    expect(printed.trimEnd().split('\n')).toEqual(promised);
  });
});
