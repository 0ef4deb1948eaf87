import { describe, expect, it } from 'vitest';
import { decide } from '../../src/gate/law/decide.js';
import { laws } from '../../src/gate/law/index.js';
import type { Law } from '../../src/gate/law/law.js';
import { Observations } from '../../src/gate/law/observations.js';
import { type Setting, settingsOf } from '../../src/gate/law/setting.js';
import { specificationOf, specifications } from '../../src/gate/specification/index.js';
import { defaultDialect } from '../../src/gate/specification/specification.js';
import { type Size, smaller, usual } from '../../src/gate/stream/size.js';
import type { Stream, StreamStep } from '../../src/gate/subject/stream.js';
import { simulatedSubject } from './simulated-subject.js';

const settings = (): readonly Setting[] =>
  specifications.flatMap((specification) =>
    settingsOf({ specification, dialect: defaultDialect(specification), dtype: 'float64', hyper: {} }),
  );
const lawOf = (id: string): Law => laws.find((law) => law.id === id)!;
const applicable = (law: Law): readonly Setting[] =>
  settings().filter((setting) => !law.inapplicable?.(setting));
const everyNumber = ({ hyper, params, steps }: Stream): readonly number[] => [
  ...Object.values(hyper).map(Number),
  ...params.flat(),
  ...steps.flatMap((step) => [
    ...step.grads.flatMap((grad) => grad ?? []),
    ...(step.params ?? []).flat(),
    ...(step.joins ?? []).flat(),
    step.learningRate ?? 0,
  ]),
];

describe.each(laws.map((law) => [law.id, law] as const))('the streams of %s', (id, law) => {
  const streams = () =>
    applicable(law).flatMap((setting) => law.streams(setting, usual).map((stream) => ({ stream, setting })));

  it('have numbers that float32 has, and hyperparameters that the specification knows', () => {
    for (const { stream, setting } of streams()) {
      const numbers = everyNumber(stream).filter((value) => !(id === 'nan-gradient' && Number.isNaN(value)));
      expect(numbers.filter((value) => Math.fround(value) !== value)).toEqual([]);
      const unknown = Object.keys(stream.hyper).filter((name) => !setting.specification.hyper.includes(name));
      expect(unknown, setting.specification.id).toEqual([]);
    }
  });

  it('have as many steps as they are told to have', () => {
    for (const setting of applicable(law)) {
      for (const steps of [4, 7]) {
        const [first] = law.streams(setting, { ...usual, steps });
        expect(first.steps).toHaveLength(steps);
      }
    }
  });

  it('have more than a step each, and more than one tensor', () => {
    for (const { stream } of streams()) expect(stream.steps.length).toBeGreaterThan(2);
    expect(streams().some(({ stream }) => stream.steps.at(-1)!.grads.length > 1)).toBe(true);
  });
});

describe('what happens in the middle of a stream', () => {
  it.each([
    ['learning-rate-change', 'learningRate'],
    ['resume', 'resume'],
    ['late-tensor', 'joins'],
    ['parameters-read', 'params'],
  ] as const)('%s: %s, once, between other steps, and not in the stream beside it', (id, key) => {
    const law = lawOf(id);
    const at = ({ steps }: Stream) => steps.flatMap((step: StreamStep, i) => (key in step ? [i] : []));
    for (const setting of applicable(law)) {
      const [first, second] = law.streams(setting, usual);
      const [step, ...others] = at(first);
      expect(others).toEqual([]);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(first.steps.length - 1);
      expect(at(second)).toEqual([]);
      const [smallest] = law.streams(setting, { tensors: 1, entries: 1, steps: 1 });
      expect(at(smallest)).toHaveLength(1);
    }
  });

  it('nan-gradient: one NaN, in the second step', () => {
    const [{ steps }] = lawOf('nan-gradient').streams(settings()[0], usual);
    const seen = steps.map(({ grads }) => grads.flatMap((grad) => grad!.filter(Number.isNaN)).length);
    expect(seen).toEqual([0, 1, 0]);
  });
});

describe('the gradients that are missing', () => {
  const law = lawOf('missing-gradient');
  const missing = (size: Size) => {
    const [{ params, steps }] = law.streams(settings()[0], size);
    return params.map((_, i) => steps.flatMap(({ grads }, step) => (grads[i] === null ? [step] : [])));
  };

  it('are one after the other in the middle, and the first of the last of several tensors', () => {
    expect(missing(usual)).toEqual([[1, 2], [0]]);
    expect(missing({ tensors: 1, entries: 1, steps: 1 })).toEqual([[1, 2]]);
  });

  it('are left out where a tensor is alone', () => {
    const [gaps, ...alone] = law.streams(settings()[0], usual);
    expect(alone.map(({ name }) => name)).toEqual([
      'tensor 1 alone, without the gaps',
      'tensor 2 alone, without the gaps',
    ]);
    for (const [i, { steps }] of alone.entries())
      expect(steps.map(({ grads }) => grads[0])).toEqual(
        gaps.steps.flatMap(({ grads }) => (grads[i] === null ? [] : [grads[i]])),
      );
  });
});

describe('the streams of the reference', () => {
  const law = lawOf('reference');
  const named = (name: string): Stream =>
    law.streams(settings()[0], usual).find((stream) => stream.name === name)!;
  const sizes = (name: string) =>
    named(name).steps.map(({ grads }) => grads.flatMap((grad) => grad!.map(Math.abs)));

  // Tiny is below the ε of most libraries, 1e−8, so that where it stands shows; huge is its inverse, or nearly.
  it('go from tiny to huge', () => {
    for (const size of sizes('tiny gradients').flat()) expect(size).toBeLessThan(1e-8);
    for (const size of sizes('huge gradients').flat()) expect(size).toBeGreaterThan(1e7);
  });

  it('burst once, in the first two steps', () => {
    const [first, second, ...calm] = sizes('a burst, then calm');
    for (const size of [...first, ...second]) expect(size).toBeGreaterThanOrEqual(4);
    for (const size of calm.flat()) expect(size).toBeLessThan(0.1);
  });

  it('are constant, or over after a single gradient', () => {
    const [first, ...others] = named('constant gradients').steps;
    for (const step of others) expect(step).toEqual(first);
    const [impulse, ...rest] = sizes('an impulse');
    expect(Math.min(...impulse)).toBeGreaterThan(0);
    expect(Math.max(...rest.flat())).toBe(0);
  });

  it('have a learning rate that falls, rises, is 0 for a step, and never beyond what it was', () => {
    const { steps, hyper } = named('a changing learning rate');
    expect(Object.keys(steps[0])).toEqual(['grads']);
    const rates = steps.map(({ learningRate }) => learningRate ?? null);
    expect(rates).not.toContain(Number.NaN);
    const set = rates.filter((rate) => rate !== null);
    expect(Math.max(...set)).toBe(hyper.lr);
    expect(Math.min(...set)).toBe(0);
    expect(set[0]).toBeLessThan(Number(hyper.lr));
    expect(new Set(set).size).toBe(4);
    expect(rates.slice(5)).toEqual(rates.slice(0, 3));
  });

  it('are long enough for a drift, but where small ones are asked for', () => {
    const longest = (size: Size) =>
      Math.max(...law.streams(settings()[0], size).map(({ steps }) => steps.length));
    expect(longest(usual)).toBeGreaterThanOrEqual(150);
    expect(longest({ ...usual, steps: 5 })).toBe(5);
  });
});

/** Of a violation the smallest stream is shown: one that a right optimizer fails would be no witness. */
describe('in small, a right optimizer keeps the laws of', () => {
  const sizes: readonly Size[] = smaller(5);

  it.each(['adam', 'adamw', 'sgd', 'lion', 'adagrad'])('%s', async (id) => {
    const specification = specificationOf(id)!;
    const dialect = defaultDialect(specification);
    const [setting] = settingsOf({ specification, dialect, dtype: 'float64', hyper: {} });
    const subject = simulatedSubject('subject', { specification, dialect, mistakes: [] });
    const observations = new Observations(specification, dialect, (streams) => subject.run(streams));
    const own = laws.filter((law) => !law.inapplicable?.(setting));
    const tried = own.flatMap((law) =>
      sizes.map((size) => ({ law, size, streams: law.streams(setting, size) })),
    );
    await observations.show(tried.flatMap(({ streams }) => streams));
    for (const { law, size, streams } of tried) {
      const runs = streams.map((stream) => observations.run(stream));
      const { verdict, detail } = decide(law, setting, runs, []);
      expect(verdict, `${law.id} with ${JSON.stringify(size)}: ${detail}`).toBe('satisfied');
    }
  });
});
