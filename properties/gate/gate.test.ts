import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Claim, gate, type Judgement } from '../../src/gate/gate.js';
import type { LawResult } from '../../src/gate/result.js';
import { adamw } from '../../src/gate/specification/adamw.js';
import { InProcessSubject } from '../../src/gate/subject/in-process-subject.js';
import type { CreateOptimizer } from '../../src/gate/subject/optimizer.js';
import { expectOptimizer } from '../../src/vitest.js';
import { optproof } from '../cli/inside.js';
import { complaints, schemaOf } from '../report/schema.js';
import { stream } from './streams.js';

const file = '../../fixtures/optimizers/adamw.js';
const { default: correct } = (await import(file)) as { readonly default: CreateOptimizer };

/** AdamW that forgets its counter after it was loaded. */
const forgetful: CreateOptimizer = async (hyper) => {
  const made = await correct(hyper);
  return {
    ...made,
    save: () => (made.save!() as { readonly t: number }[]).map((state) => ({ ...state, t: 0 })),
  };
};

describe('the verdict', () => {
  const law = (verdict: LawResult['verdict']): LawResult => ({
    id: verdict,
    statement: '',
    verdict,
    detail: '',
  });
  const judged = (laws: readonly LawResult[], create = correct, steps = stream().steps) =>
    gate(new InProcessSubject(create), adamw, {}, async (_: Claim, run): Promise<Judgement> => {
      const hyper = { lr: 0.5, beta1: 0.5, beta2: 0.5, eps: 0.5 };
      await run([stream({ hyper, steps })]);
      return { laws, diagnosis: [], advice: [] };
    });
  const broken: CreateOptimizer = () => ({ step: () => 'nothing' });

  it.each([
    ['conforms', ['satisfied', 'inapplicable']],
    ['undecided', ['satisfied', 'undecided']],
    ['violates', ['satisfied', 'undecided', 'violated']],
    ['undecided', ['inapplicable']],
    ['undecided', []],
  ] as const)('is %s for %j', async (verdict, laws) => {
    expect((await judged(laws.map(law))).verdict).toBe(verdict);
  });

  it('is unusable where nothing could be run, whatever else is said', async () => {
    const { verdict, laws } = await judged([law('satisfied')], broken);
    expect(verdict).toBe('unusable');
    expect(laws[0]).toMatchObject({ id: 'runs', verdict: 'violated', step: 1 });
  });

  it('takes a failure on numbers that are not finite for an answer', async () => {
    const picky: CreateOptimizer = () => ({
      step(_, grads) {
        if (grads.some((grad) => grad?.some(Number.isNaN))) throw new RangeError('NaN');
      },
    });
    const steps = [{ grads: [[Number.NaN, 1], [1]] }];
    expect((await judged([law('satisfied')], picky, steps)).laws[0].verdict).not.toBe('violated');
  });

  it('needs a subject that computes in the precision', async () => {
    const subject = new InProcessSubject(correct);
    Object.assign(subject, { dtypes: ['float32'] });
    const judge = async () => ({ laws: [], diagnosis: [], advice: [] });
    await expect(gate(subject, adamw, { dtype: 'float64' }, judge)).rejects.toThrow(
      'create computes in float32, not in float64',
    );
  });
});

describe('expectOptimizer', () => {
  it('passes what is right', async () => {
    await expectOptimizer(correct).toSatisfy('adamw', { dtype: 'float32' });
  });

  it('fails with the report where something is wrong', async () => {
    const failure = await expectOptimizer(forgetful)
      .toSatisfy('adamw')
      .catch((error: unknown) => error);
    expect(String(failure)).toContain('forgetful violates adamw');
    expect(String(failure)).toMatch(/\nresume {2}violated\n/u);
  });

  it('fails for another dialect, and names the one it is', async () => {
    const failure = await expectOptimizer(correct)
      .toSatisfy('adamw', { dialect: { eps: 'inside' } })
      .catch((error: unknown) => error);
    expect(String(failure)).toMatch(/and\s+conforms\s+to\s+adamw,.*eps=outside/su);
  });

  it('knows no other specification', async () => {
    await expect(expectOptimizer(correct).toSatisfy('madam')).rejects.toThrow(
      'there is no specification madam',
    );
  });
});

it('the command gates a TypeScript subject in its own process, and writes several reports', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const files = Object.fromEntries(
    ['json', 'junit', 'sarif', 'github'].map((name) => [name, join(folder, name)]),
  );
  const formats = Object.entries(files).flatMap(([format, file]) => ['--format', `${format}=${file}`]);
  const argv = ['gate', 'fixtures/optimizers/adam.ts', '--spec', 'adam', '--format', 'text', ...formats];
  const { code, stdout } = await optproof(argv);
  expect(code).toBe(1);
  const written = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, readFileSync(file, 'utf8')]),
  );
  rmSync(folder, { recursive: true });
  expect(stdout).toContain('fixtures/optimizers/adam.ts violates adam');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    'replay: optproof gate fixtures/optimizers/adam.ts --spec adam',
  );
  const document = JSON.parse(written.json);
  expect(complaints(schemaOf('gate'), document)).toEqual([]);
  expect(document.diagnosis[0]).toMatchObject({ mistakes: ['counter-from-two'] });
  expect(document.diagnosis[0].digits).toBeGreaterThanOrEqual(14);
  expect(written.junit).toContain('<testsuites name="optproof gate"');
  expect(written.github).toContain('::error file=fixtures/optimizers/adam.ts,line=1,title=optproof::');
  expect(JSON.parse(written.sarif).runs[0].results.length).toBeGreaterThan(0);
});
