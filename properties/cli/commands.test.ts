import { describe, expect, it } from 'vitest';
import type { Checker } from '../../src/cli/checker.js';
import type { Verdict } from '../../src/prove/result.js';
import { brokenDown } from '../../src/report/outcome.js';
import { claims, documents } from '../../theorems/documents/index.js';
import { theorems } from '../../theorems/index.js';
import { complaints, schemaOf } from '../report/schema.js';
import { optproof, withoutTime } from './inside.js';

const colourCode = '\u001b[';

/** A checker that gives out these verdicts in turn. */
const verdicts =
  (...given: readonly Verdict[]): Checker =>
  async (some, _, onStart) =>
    some.map((theorem, i) => {
      onStart(i + 1, theorem.id);
      const outcome = brokenDown(theorem, 'not checked');
      return { ...outcome, result: { ...outcome.result, verdict: given[i % given.length] } };
    });

describe('help and version', () => {
  it.each([[[]], [['--help']], [['check', '--help']]])(
    '%j prints help on stdout and succeeds',
    async (argv) => {
      const { code, stdout, stderr } = await optproof(argv);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: optproof/u);
      expect(stderr).toBe('');
    },
  );

  it('--version prints the version of the package', async () => {
    const { code, stdout } = await optproof(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('list', () => {
  it('names every theorem and document', async () => {
    const { code, stdout, stderr } = await optproof(['list']);
    for (const { id } of [...theorems, ...documents]) expect(stdout).toContain(`  ${id} `);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('prints JSON that satisfies its schema and counts every claim', async () => {
    const { stdout } = await optproof(['list', '--json']);
    const list = JSON.parse(stdout) as {
      documents: { id: string; claims: { settled: number; open: number } }[];
    };
    expect(complaints(schemaOf('list'), list)).toEqual([]);
    for (const { id, claims: counts } of list.documents) {
      const own = claims.filter((claim) => (claim.documents as readonly string[]).includes(id));
      expect(counts.settled + counts.open).toBe(own.length);
    }
  });
});

describe('show', () => {
  it.each([
    ['text', /^Descent lemma\ndescent-lemma, on descent\n/u],
    ['markdown', /^## Descent lemma\n/u],
    ['latex', /^% descent-lemma, [^\n]*\n\\paragraph\{Descent lemma\.\}/u],
    ['json', /^\{\n {2}"schema": "optproof\.show\/1",\n {2}"id": "descent-lemma",/u],
  ])('prints %s', async (format, beginning) => {
    const { code, stdout, stderr } = await optproof(['show', 'descent-lemma', '--format', format]);
    expect(stdout).toMatch(beginning);
    expect(stdout).toMatch(/[^\n]\n$/u);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('prints text unless told otherwise', async () => {
    const { stdout } = await optproof(['show', 'descent-lemma']);
    expect((await optproof(['show', 'descent-lemma', '--format', 'text'])).stdout).toBe(stdout);
  });
});

describe('check', () => {
  it('prints JSON and nothing else, the same each time but for the time', async () => {
    const argv = ['check', 'ridge-coefficient-bounds', '--runs', '3', '--json'];
    const first = await optproof(argv);
    expect(complaints(schemaOf('check'), JSON.parse(first.stdout))).toEqual([]);
    expect(first.stderr).toBe('');
    expect(withoutTime((await optproof(argv)).stdout)).toBe(withoutTime(first.stdout));
    expect(JSON.parse(first.stdout)).toMatchObject({
      seed: 20260101,
      runs: 3,
      results: [{ id: 'ridge-coefficient-bounds' }],
    });
  });

  it('checks a theorem once, however often it is named', async () => {
    const names = ['descent-lemma', 'descent-lemma'];
    const { stdout } = await optproof(['check', ...names, '--json'], { check: verdicts('proved') });
    expect((JSON.parse(stdout) as { results: unknown[] }).results).toHaveLength(1);
  });

  it.each([
    ['proved', 0],
    ['refuted', 1],
    ['undecided', 3],
  ] as const)('exits for %s with %i, and says how to replay a failure', async (verdict, code) => {
    const ran = await optproof(['check', '--runs', '9', '--seed', '4'], { check: verdicts(verdict) });
    expect(ran.code).toBe(code);
    const names = theorems.map(({ id }) => id).join(' ');
    const last = ran.stdout.trimEnd().split('\n').at(-1);
    if (code !== 0) expect(last).toBe(`replay: optproof check ${names} --seed 4 --runs 9`);
    else expect(last).not.toContain('replay');
  });

  it('in shards: together they are the whole, each theorem as it is there', async () => {
    const few = [
      'two-parabolas',
      'relu-unit-kink',
      'ridge-large-singular-values',
      'ridge-coefficient-bounds',
    ];
    const results = async (...more: string[]) => {
      const { stdout } = await optproof(['check', ...few, '--runs', '2', '--json', ...more]);
      return (JSON.parse(withoutTime(stdout)) as { results: { id: string }[] }).results;
    };
    const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => results('--shard', shard)));
    expect(shards.every((shard) => shard.length > 0)).toBe(true);
    const byName = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(shards.flat().toSorted(byName)).toEqual((await results()).toSorted(byName));
    expect((await optproof(['check', '--shard', '2/2', ...few.slice(0, 1)])).code).toBe(0);
  });

  it.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/2/3', '1/2000'])(
    'refuses the shard %s in one line',
    async (text) => {
      const { code, stderr } = await optproof(['check', '--shard', text]);
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /^optproof: --shard '.*' is not accepted: i\/n with 1 ≤ i ≤ n ≤ 1000, such as 2\/4\n$/u,
      );
    },
  );

  it('lets a refuted theorem outweigh an undecided one', async () => {
    const { exitCodeOf } = await import('../../src/cli/exit-code.js');
    expect(exitCodeOf(['proved', 'undecided', 'refuted'])).toBe(1);
    expect(exitCodeOf(['undecided', 'proved'])).toBe(3);
    expect(exitCodeOf([])).toBe(0);
  });
});

describe('terminals', () => {
  const check = verdicts('proved');

  it('get colour and progress, others neither', async () => {
    const seen = await optproof(['check', 'descent-lemma'], { terminal: 100, check });
    expect(seen.stdout).toContain(colourCode);
    expect(seen.stderr).toContain('[1/1] descent-lemma …');
    expect(seen.stderr).toMatch(/checked 1 theorem in \d+\.\d s\n$/u);
    const piped = await optproof(['check', 'descent-lemma'], { check });
    expect(piped.stdout).not.toContain(colourCode);
    expect(piped.stderr).toMatch(/^checked 1 theorem in \d+\.\d s\n$/u);
  });

  it.each([
    [{ NO_COLOR: '1' }, 100, false],
    [{ NO_COLOR: '' }, 100, true],
    [{ TERM: 'dumb' }, 100, false],
    [{ FORCE_COLOR: '1' }, undefined, true],
    [{ FORCE_COLOR: '0' }, 100, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
  ])('with %j and %s columns: colour %s', async (env, terminal, colour) => {
    const { stdout } = await optproof(['list'], { env, ...(terminal === undefined ? {} : { terminal }) });
    expect(stdout.includes(colourCode)).toBe(colour);
  });

  it('never put colour into JSON', async () => {
    const { stdout } = await optproof(['list', '--json'], { env: { FORCE_COLOR: '1' }, terminal: 80 });
    expect(stdout).not.toContain(colourCode);
  });

  it('narrower than a progress line get a shorter one', async () => {
    const { stderr } = await optproof(['check', 'descent-lemma'], { terminal: 12, check });
    expect(stderr).toContain('\r\u001b[K[1/1] desce\r');
  });
});
