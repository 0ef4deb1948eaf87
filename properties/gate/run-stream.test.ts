import { describe, expect, it } from 'vitest';
import type { Optimizer, Values } from '../../src/gate/subject/optimizer.js';
import { runStream } from '../../src/gate/subject/run-stream.js';
import type { Stream } from '../../src/gate/subject/stream.js';
import type { Outcome } from '../../src/gate/subject/subject.js';
import { oneEntry, stream } from './streams.js';

/** Adds up what it has seen and moves by it, so that every call leaves its trace. */
class Summing implements Optimizer {
  #sums: number[] = [];
  #rate: number;
  constructor(rate: number) {
    this.#rate = rate;
  }
  step(params: Values[], grads: (Values | null)[]): unknown {
    params.forEach((tensor, i) => {
      const grad = grads[i];
      if (!grad) return;
      this.#sums[i] = (this.#sums[i] ?? 0) + grad[0];
      tensor[0] -= this.#rate * this.#sums[i];
    });
    return undefined;
  }
  setLearningRate(rate: number): void {
    this.#rate = rate;
  }
  save(): unknown {
    return this.#sums;
  }
  load(state: unknown): void {
    this.#sums = state as number[];
  }
}

const summing = (each: Stream) => runStream(({ lr }) => new Summing(Number(lr)), each);
const first = (outcome: Outcome) =>
  'trajectory' in outcome ? outcome.trajectory.params.map(([tensor]) => tensor[0]) : outcome.failure;
const g = (value: number) => ({ grads: [[value]] });

describe('what a stream asks for', () => {
  it('calls step once for each gradient', async () => {
    expect(first(await summing(oneEntry([g(1), g(1), g(1)])))).toEqual([0.5, -0.5, -2]);
  });

  it('skips a tensor without a gradient', async () => {
    expect(first(await summing(oneEntry([g(1), { grads: [null] }, g(1)])))).toEqual([0.5, 0.5, -0.5]);
  });

  it('goes on with the state, or without it', async () => {
    const resumed = (resume: 'loaded' | 'cold') => oneEntry([g(1), { resume, ...g(1) }]);
    expect(first(await summing(resumed('loaded')))).toEqual([0.5, -0.5]);
    expect(first(await summing(resumed('cold')))).toEqual([0.5, 0]);
  });

  it('gives a fresh instance the learning rate that was set last', async () => {
    const steps = [
      { learningRate: 2, ...g(1) },
      { resume: 'cold' as const, ...g(1) },
    ];
    expect(first(await summing(oneEntry(steps)))).toEqual([-1, -3]);
  });

  it('lets parameters be set from outside, and tensors join', async () => {
    expect(first(await summing(oneEntry([g(1), { params: [[10]], ...g(1) }])))).toEqual([0.5, 9]);
    const outcome = await summing(oneEntry([g(1), { joins: [[7]], grads: [[1], [1]] }]));
    expect(outcome).toMatchObject({ trajectory: { params: [[[0.5]], [[-0.5], [6.5]]] } });
  });

  it('stores float32 as float32', async () => {
    const outcome = await summing(oneEntry([g(Math.fround(0.1))], { dtype: 'float32', hyper: { lr: 1 } }));
    expect(first(outcome)).toEqual([Math.fround(1 - Math.fround(0.1))]);
  });

  it('keeps the arrays of a subject that works in place, and the list that holds them', async () => {
    const seen = new Set<unknown>();
    const see = { step: (params: Values[]) => void seen.add(params).add(params[0]) };
    await runStream(() => see, oneEntry([g(1), { joins: [[2]], grads: [[1], [1]] }, g(1)].slice(0, 2)));
    expect(seen.size).toBe(2);
  });

  it('takes new arrays, and plain lists of numbers, and promises of them', async () => {
    const down = (params: Values[]) => params.map((tensor) => tensor.map((entry) => entry - 1));
    const answers = [down, async (params: Values[]) => down(params).map((tensor) => Array.from(tensor))];
    for (const step of answers)
      expect(first(await runStream(() => ({ step }), oneEntry([g(1), g(1)])))).toEqual([0, -1]);
  });

  it('writes gradients into the same arrays only where it is told to', async () => {
    const kept = (reusesGradients: boolean) => {
      const before: Values[] = [];
      const step = (params: Values[], grads: (Values | null)[]) => {
        before.push(grads[0]!);
        params[0][0] = before[0][0];
      };
      return runStream(() => ({ step }), oneEntry([g(1), g(2)], { reusesGradients }));
    };
    expect(first(await kept(false))).toEqual([1, 1]);
    expect(first(await kept(true))).toEqual([1, 2]);
  });

  it('notices a gradient that was written to, to the sign of its zeros', async () => {
    const flip = { step: (_: Values[], grads: (Values | null)[]) => void grads[0]!.set([-grads[0]![0]]) };
    const outcome = await runStream(() => flip, oneEntry([g(0), g(1), g(Number.NaN)]));
    expect(outcome).toMatchObject({ trajectory: { gradientsChanged: [1, 2] } });
  });

  it('saves what is saved, whatever the old instance does with it afterwards', async () => {
    const state = { sums: [1] };
    const steps: unknown[] = [];
    const create = () => ({
      step: () => void state.sums.fill(9),
      save: () => state,
      load: (loaded: unknown) => void steps.push(loaded),
    });
    await runStream(create, oneEntry([g(1), { resume: 'loaded', ...g(1) }]));
    expect(steps).toEqual([{ sums: [9] }]);
    expect(steps[0]).not.toBe(state);
  });

  it.each(['setLearningRate', 'save', 'load'])('says that it does without %s', async (name) => {
    const made = () => Object.assign(new Summing(1), { [name]: undefined });
    const steps = [
      g(1),
      { ...(name === 'setLearningRate' ? { learningRate: 1 } : { resume: 'loaded' as const }), ...g(1) },
    ];
    expect(await runStream(made, oneEntry(steps))).toEqual({
      failure: { kind: 'unsupported', detail: name, step: 2 },
    });
  });

  it('runs nothing of a stream without steps', async () => {
    expect(await summing(stream({ steps: [] }))).toEqual({
      trajectory: { params: [], gradientsChanged: [] },
    });
  });
});
