import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/gate/law/comparison.js';
import { decide } from '../../src/gate/law/decide.js';
import type { Finding, Law, Run } from '../../src/gate/law/law.js';
import type { Setting } from '../../src/gate/law/setting.js';
import type { Failure } from '../../src/gate/subject/subject.js';
import { stream } from './streams.js';

const runOf = (name: string): Run => ({
  stream: stream({ name }),
  trajectory: { params: [], gradientsChanged: [] },
  expected: [],
});
const run = runOf('shown');

type At = readonly [step: number, tensor: number, entry: number];

/** The subject had `got` where `wanted` was expected, give or take the radius of each. */
const beside = (
  [step, tensor, entry]: At,
  got: number,
  wanted: number,
  radii = [0, 0],
  of = run,
): Comparison => ({
  run: of,
  step,
  tensor,
  entry,
  got: { centre: got, radius: radii[0] },
  wanted: { centre: wanted, radius: radii[1] },
});

const found = (finding: Finding, failures: readonly (Failure | undefined)[] = []) =>
  decide({ decide: () => finding } as unknown as Law, {} as Setting, [], failures);
const compared = (comparisons: readonly Comparison[]) => found({ kind: 'comparisons', comparisons });

describe('numbers that should be equal', () => {
  const agrees = [beside([0, 0, 0], 5, 5), beside([0, 0, 1], 6, 6)];
  const blind = beside([1, 0, 0], 5, 5, [Infinity, 0]);

  it('are counted where they could have told a difference', () => {
    expect(compared([...agrees, blind])).toEqual({ verdict: 'satisfied', detail: '2 numbers agree' });
  });

  it('show nothing where none could have', () => {
    expect(compared([blind, blind]).verdict).toBe('undecided');
    expect(compared([]).verdict).toBe('undecided');
  });

  it('are shown where they part first, of several entries the first', () => {
    const late = beside([2, 0, 0], 1, 2);
    const first = [beside([0, 1, 1], 3, 3), beside([1, 1, 1], 4, 4.5)];
    const same = beside([1, 1, 2], 7, 9);
    const result = compared([...agrees, late, ...first, same]);
    expect(result).toMatchObject({ verdict: 'violated', run, step: 2, parting: { tensor: 2, entry: 2 } });
    expect(result.detail).toMatch(/^entry 2 of tensor 2 after step 2 is off by 0\.5/u);
    expect(result.parting!.rows.map(({ step }) => step)).toEqual([1, 2]);
    expect(compared([...first, late, same]).parting).toEqual(result.parting);
  });

  it('are followed in one run, up to where they part', () => {
    const other = runOf('another');
    const rows = compared([
      beside([0, 0, 0], 1, 1, [0, 0], other),
      beside([0, 0, 0], 2, 2),
      beside([1, 0, 0], 3, 4),
      beside([2, 0, 0], 5, 6),
    ]).parting!.rows;
    expect(rows.map(({ wanted }) => Number(wanted))).toEqual([2, 4]);
  });

  it('are off by their distance, beside what rounding explains of both', () => {
    const { detail } = compared([beside([0, 0, 0], 1, -2.125, [0.25, 0.125])]);
    expect(detail).toMatch(/ is off by 3\.1, where rounding explains 0\.38$/u);
    expect(compared([beside([0, 0, 0], Number.NaN, 1)]).detail).toMatch(/ is not a number$/u);
  });
});

describe('what else a law finds', () => {
  const unsupported: Failure = { kind: 'unsupported', detail: 'setLearningRate' };
  const threw: Failure = { kind: 'threw', detail: 'on purpose' };

  it('stands as it is', () => {
    const violated = { detail: 'moved', run, step: 3 };
    expect(found({ kind: 'violated', ...violated })).toEqual({ verdict: 'violated', ...violated });
    expect(found({ kind: 'satisfied', detail: 'refused' }, [unsupported])).toEqual({
      verdict: 'satisfied',
      detail: 'refused',
    });
    expect(found({ kind: 'undecided', detail: 'not run' }, [threw])).toEqual({
      verdict: 'undecided',
      detail: 'not run',
    });
  });

  it('is nothing where the subject does not offer what the law asks for', () => {
    const { verdict, detail } = found({ kind: 'undecided', detail: 'not run' }, [
      undefined,
      threw,
      unsupported,
    ]);
    expect(verdict).toBe('inapplicable');
    expect(detail).toContain('setLearningRate');
  });
});
