import { describe, expect, it } from 'vitest';
import { Observations } from '../../src/gate/law/observations.js';
import { gradientDescent } from '../../src/gate/specification/gradient-descent.js';
import type { Stream } from '../../src/gate/subject/stream.js';
import type { Outcome } from '../../src/gate/subject/subject.js';
import { oneEntry } from './streams.js';

const hyper = { lr: 0.5 };
const named = (name: string, gradients: readonly number[]): Stream =>
  oneEntry(
    gradients.map((g) => ({ grads: [[g]] })),
    { name, hyper },
  );

/** Goes down from 1 by half of each gradient, but for what it is told to do with a stream. */
function watched(wrong: Readonly<Record<string, Outcome>> = {}) {
  const batches: string[][] = [];
  const answer = (each: Stream): Outcome => {
    let at = 1;
    const params = each.steps.map(({ grads }) => {
      at -= 0.5 * grads[0]![0];
      return [[at]];
    });
    return wrong[each.name] ?? { trajectory: { params, gradientsChanged: [] } };
  };
  const observations = new Observations(gradientDescent, {}, async (streams) => {
    batches.push(streams.map(({ name }) => name));
    return streams.map(answer);
  });
  return { batches, observations };
}

describe('a stream', () => {
  it('is shown once, whatever it is called', async () => {
    const { batches, observations } = watched();
    await observations.show([named('a', [1, 2]), named('b', [3]), named('c', [1, 2])]);
    await observations.show([named('b', [3])]);
    await observations.show([named('d', [3]), named('e', [4])]);
    expect(batches).toEqual([['a', 'b'], ['e']]);
    expect(observations.run(named('c', [1, 2]))!.stream.name).toBe('a');
  });

  it('has a name of its own', async () => {
    const { batches, observations } = watched();
    await observations.show([named('a', [1]), named('a', [2]), named('b', [3])]);
    await observations.show([named('a', [4])]);
    expect(batches).toEqual([['a', 'a (2)', 'b'], ['a (3)']]);
  });

  it('is another one where a NaN is in the place of a number', async () => {
    const { batches, observations } = watched();
    await observations.show([named('a', [Number.NaN]), named('b', [0]), named('c', [Number.NaN])]);
    expect(batches).toEqual([['a', 'b']]);
  });

  it('has a run or a failure, and neither before it is shown', async () => {
    const failure = { kind: 'threw', detail: 'on purpose' } as const;
    const { observations } = watched({ a: { failure } });
    await observations.show([named('a', [1]), named('b', [2])]);
    expect([observations.run(named('', [1])), observations.failure(named('', [1]))]).toEqual([
      undefined,
      failure,
    ]);
    expect(observations.failure(named('', [2]))).toBeUndefined();
    expect(observations.run(named('', [2]))!.trajectory.params).toEqual([[[0]]]);
    expect([observations.run(named('', [3])), observations.failure(named('', [3]))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('what a right optimizer would not have done comes first, and of that the shortest', async () => {
  const moved = (params: readonly number[], gradientsChanged: readonly number[] = []): Outcome => ({
    trajectory: { params: params.map((entry) => [[entry]]), gradientsChanged },
  });
  const { observations } = watched({
    'wrong at the end': moved([0.5, 0, -1]),
    'wrong at the start': moved([0.75, 0]),
    'writes to the gradient': moved([0.5, 0, -0.5, -1], [3]),
    fails: { failure: { kind: 'threw', detail: 'on purpose' } },
  });
  const shown: readonly (readonly [string, number])[] = [
    ['right, long', 6],
    ['right, short', 1],
    ['wrong at the end', 3],
    ['fails', 7],
    ['right', 5],
    ['writes to the gradient', 4],
    ['wrong at the start', 2],
  ];
  await observations.show(shown.map(([name, steps]) => named(name, new Array<number>(steps).fill(1))));
  expect(observations.all().map(({ stream }) => stream.name)).toEqual([
    'wrong at the start',
    'wrong at the end',
    'writes to the gradient',
    'right, short',
    'right',
    'right, long',
  ]);
});

it('one wrong entry, of one tensor, is enough', async () => {
  const down = (name: string, last: number): Stream => ({
    ...{ name, hyper, dtype: 'float64', params: [[1], [1, 1]] },
    steps: [{ grads: [[2], [2, last]] }],
  });
  const stood: Outcome = { trajectory: { params: [[[0], [0, 0]]], gradientsChanged: [] } };
  const observations = new Observations(gradientDescent, {}, async () => [stood, stood]);
  await observations.show([down('right', 2), down('wrong', 4)]);
  expect(observations.all().map(({ stream }) => stream.name)).toEqual(['wrong', 'right']);
});
