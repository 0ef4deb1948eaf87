import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goodClaims } from '../claim/good-claims.js';
import { hostileTexts } from '../claim/hostile-texts.js';
import { goodCases } from './judging.js';

/** The built program, in processes of its own: exit codes, lines on stderr, seconds and memory. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = `${root}dist/src/cli/main.js`;
/** Says at the end how many megabytes and seconds of a processor it took: the clock on the wall shows others too. */
const metering = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('took ' + Math.round(maxRSS / 1024) + ' ' + (userCPUTime + systemCPUTime) / 1e6 + '\\n');
});`;
const meter = `data:text/javascript,${encodeURIComponent(metering)}`;
const count = 30;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strangers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function optproof(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', meter, main, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const [, megabytes, seconds] = (/took (\d+) ([\d.]+)\n$/u.exec(stderr) ?? []).map(Number);
  const lines = stderr
    .replace(/took .*\n$/u, '')
    .split('\n')
    .slice(0, -1);
  return { status, stdout, lines, megabytes, seconds };
}

it('judges each in time and memory', () => {
  const wrong = [...hostileTexts(goodCases, count, 5n)].flatMap((text, i) => {
    const file = join(folder, `case-${i}.txt`);
    writeFileSync(file, text);
    const ran = optproof('judge', 'descent-lemma', '--drop', 'stepSize', '--instance', file);
    const usual = [0, 1, 3].includes(ran.status ?? -1) && ran.lines.length === 0;
    const refused = ran.status === 2 && ran.lines.length === 1 && ran.stdout === '';
    const fine = (usual || refused) && ran.megabytes <= 512 && ran.seconds <= 6;
    return fine ? [] : [{ ...ran, text: text.slice(0, 300) }];
  });
  expect(wrong).toEqual([]);
});

it('gives up on what takes too long', () => {
  const file = join(folder, 'slow.txt');
  const long = `1.4${'9'.repeat(100)}`;
  writeFileSync(file, `L = 1, λ = (1), Q = [[1]], b = (0), w₀ = (1), η = ${long}, T = 1000`);
  const { status, stdout, seconds, megabytes } = optproof(
    'judge',
    'descent-lemma',
    '--drop',
    'stepSize',
    '--instance',
    file,
  );
  expect(stdout).toMatch(/^undecided .*\n {2}because {5}not decided within 3 s\n/u);
  expect(status).toBe(3);
  expect(seconds).toBeLessThanOrEqual(6);
  expect(megabytes).toBeLessThanOrEqual(512);
});

it('judges a folder of them in one go', () => {
  const inside = join(folder, 'all');
  mkdirSync(inside);
  const texts = [...hostileTexts(goodCases, 300, 6n)];
  for (const [i, text] of texts.entries())
    writeFileSync(join(inside, `${String(i).padStart(3, '0')}.txt`), text);
  const ran = optproof(
    'judge',
    'descent-lemma',
    '--drop',
    'stepSize',
    '--instance',
    inside,
    '--format',
    'json',
  );
  expect(ran.lines).toEqual([]);
  expect(ran.megabytes).toBeLessThanOrEqual(512);
  const { judgements } = JSON.parse(ran.stdout) as { judgements: { verdict: string }[] };
  expect(judgements).toHaveLength(texts.length);
});

it('gives up on a claim that takes too much memory or too long', () => {
  const hungry = 'const all = []; while (true) all.push(new Array(1e5).fill(0).map((_, i) => ({ i })));';
  const bad = [
    ['hungry', hungry, /too much memory/u],
    ['endless', 'while (true);', /not decided within 5 s/u],
  ] as const;
  for (const [name, text, message] of bad) {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, text);
    const ran = optproof('refute', file, '--budget', '1');
    expect(ran.status).toBe(3);
    expect(ran.stdout).toBe('');
    expect(ran.lines).toHaveLength(1);
    expect(ran.lines[0]).toMatch(message);
    expect(ran.megabytes).toBeLessThanOrEqual(512);
  }
});

it('reads each claim in time and memory', () => {
  const wrong = [...hostileTexts(goodClaims, count, 7n)].flatMap((text, i) => {
    const file = join(folder, `claim-${i}.txt`);
    writeFileSync(file, text);
    const ran = optproof('refute', file, '--budget', '2');
    const usual = ran.status === 0 || ran.status === 3;
    const refused = ran.status === 2 && ran.lines.length === 1 && ran.stdout === '';
    const fine = (usual || refused) && ran.megabytes <= 512 && ran.seconds <= 10;
    return fine ? [] : [{ ...ran, text: text.slice(0, 300) }];
  });
  expect(wrong).toEqual([]);
});
