import { execFile, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blockOf } from './readme.js';

/** What only the built program can show: the bin itself, pipes, signals, and the package as its users import it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = `${root}dist/src/cli/main.js`;

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
    expect(optproof('chek')).toEqual({
      status: 2,
      stdout: '',
      stderr: "optproof: unknown command 'chek'; did you mean check?\n",
    });
  });

  it('does not complain where its reader leaves', async () => {
    const child = spawn(process.execPath, [main, '--help'], { cwd: root });
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
    // The handler is in place before the theorems are read. An interrupt that comes before the program has begun ends
    // it the way that Node does, with no code; how long it takes to begin is the machine's.
    let code: number | null = null;
    for (let patience = 300; code === null; patience *= 2) {
      const child = execFile(process.execPath, [main, 'check', 'adam-weights', '--runs', '1000000'], {
        cwd: root,
      });
      setTimeout(() => child.kill('SIGINT'), patience);
      code = await new Promise((resolve) => child.once('close', resolve));
    }
    expect(code).toBe(130);
  }, 20_000);

  it('may be run by its name', () => {
    // npx links this folder once and sets the bit only then: a folder that is built anew has to set it itself.
    expect(() => accessSync(main, constants.X_OK)).not.toThrow();
  });

  it('is shipped with the schemas that the README names', () => {
    for (const name of ['check', 'judge', 'list', 'show'])
      expect(existsSync(`${root}src/report/schema/${name}.json`)).toBe(true);
  });
});

describe('the library', () => {
  it('does what the blocks “library” and “theorem” of the README say', () => {
    const blocks = ['library', 'theorem'].map(blockOf);
    // In a folder of the package, where `optproof` is its own name; both in one process, as most of its time is reading.
    const folder = mkdtempSync(`${root}dist/readme-`);
    const modules = blocks.map((code, i) => {
      writeFileSync(`${folder}/${i}.mjs`, code);
      return `await import('${folder}/${i}.mjs');`;
    });
    const argv = ['--input-type=module', '--eval', modules.join('\n')];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const promised = [...blocks.join('').matchAll(/\/\/ → (.*)/gu)].map(([, line]) => line);
    expect({ stderr, printed: stdout.trimEnd().split('\n') }).toEqual({ stderr: '', printed: promised });
  });
});
