import { describe, expect, it } from 'vitest';
import { adviceOn, badHyperparameters } from '../../src/gate/law/bad-hyperparameters.js';
import { settingsOf } from '../../src/gate/law/setting.js';
import { specifications } from '../../src/gate/specification/index.js';
import { defaultDialect } from '../../src/gate/specification/specification.js';
import type { Hyper } from '../../src/gate/subject/stream.js';

/** What is between the bounds is a legitimate choice; the rates, ε, λ and the momentum have no upper one. */
const isLegitimate = (name: string, value: number): boolean =>
  value >= 0 && (value <= 1 || !['beta1', 'beta2', 'rho'].includes(name));

describe.each(specifications)('bad hyperparameters of $id', (specification) => {
  const dialect = defaultDialect(specification);
  const [setting] = settingsOf({ specification, dialect, dtype: 'float64', hyper: {} });
  const numbers = specification.hyper.filter((name) => typeof setting.hyper[name] === 'number');
  const badOf = (hyper: Hyper) =>
    badHyperparameters({ ...setting, fixed: hyper }).map((stream) => {
      const changed = Object.keys(stream.hyper).filter((name) => stream.hyper[name] !== setting.hyper[name]);
      return { stream, changed };
    });

  it('are one at a time, each of no use, a NaN and what is too low or high', () => {
    const seen = new Map<string, number[]>();
    for (const { stream, changed } of badOf({})) {
      expect(changed).toHaveLength(1);
      const [name] = changed;
      const value = Number(stream.hyper[name]);
      expect(isLegitimate(name, value), stream.name).toBe(false);
      expect(stream.name).toBe(`${name} = ${value}`);
      seen.set(name, [...(seen.get(name) ?? []), value]);
    }
    for (const values of seen.values()) {
      expect(values.some(Number.isNaN)).toBe(true);
      expect(values.some((value) => value < 0)).toBe(true);
    }
    for (const name of ['beta1', 'beta2', 'rho'].filter((each) => seen.has(each)))
      expect(seen.get(name)!.some((value) => value > 1)).toBe(true);
    expect(numbers.filter((name) => !seen.has(name) && name !== 'dampening')).toEqual([]);
  });

  it('are none of what is fixed', () => {
    expect(badOf({ lr: 0.5 }).filter(({ changed }) => changed.includes('lr'))).toEqual([]);
    expect(badOf(setting.hyper)).toEqual([]);
  });
});

it('the advice names what was accepted, and says nothing where all was refused', () => {
  const [adam] = specifications.filter(({ id }) => id === 'adam');
  const dialect = defaultDialect(adam);
  const streams = badHyperparameters(
    settingsOf({ specification: adam, dialect, dtype: 'float64', hyper: {} })[0],
  ).slice(0, 3);
  const refused = { failure: { kind: 'refused', detail: 'no' } } as const;
  const accepted = { trajectory: { params: [[[1]]], gradientsChanged: [] } };
  expect(adviceOn(streams, [refused, refused, refused])).toEqual([]);
  const [advice, ...others] = adviceOn(streams, [accepted, refused, accepted]);
  expect(others).toEqual([]);
  expect(advice).toContain('lr = -1, beta1 = -0.5');
  expect(advice).not.toContain('lr = NaN');
});
