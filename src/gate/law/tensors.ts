import { irregularOf, startOf } from '../stream/size.js';
import { comparisons, observed } from './comparison.js';
import { type Law, notRun } from './law.js';
import { streamOf, traitsOf } from './setting.js';

/** The step, counted from 0, before which the late tensor joins. */
const JOINS = 2;

export const concatenation: Law = {
  id: 'concatenation',
  statement:
    'Several tensors move as their concatenation does: each has a state and a step counter of its own.',
  inapplicable: (setting) =>
    traitsOf(setting).entrywise ? undefined : 'the entries of a tensor share a step size',
  streams(setting, size) {
    const two = { ...size, tensors: 2 } as const;
    const start = startOf(two);
    const tensors = irregularOf(two, size.steps ?? 8);
    const joined = tensors[0].map((gradient, step) => [...gradient, ...tensors[1][step]]);
    return [
      streamOf(setting, 'two tensors', start, tensors),
      streamOf(setting, 'one tensor with the entries of both', [start.flat()], [joined]),
    ];
  },
  decide(_, [apart, joined]) {
    if (!apart || !joined) return notRun;
    const length = apart.stream.params[0].length;
    return {
      kind: 'comparisons',
      comparisons: comparisons(apart, (step, tensor, entry) =>
        observed(joined, step, 0, tensor * length + entry),
      ),
    };
  },
};

export const lateTensor: Law = {
  id: 'late-tensor',
  statement:
    'A tensor that joins late moves as it would alone from its first step, and does not disturb the others.',
  streams(setting, size) {
    const two = { ...size, tensors: 2 } as const;
    const [first, second] = startOf(two);
    const [early, late] = irregularOf(two, Math.max(size.steps ?? 8, JOINS + 1));
    const joining = streamOf(setting, 'a tensor joins', [first], [early]);
    const steps = joining.steps.map(({ grads }, step) => ({
      ...(step === JOINS ? { joins: [second] } : {}),
      grads: step < JOINS ? grads : [...grads, late[step]],
    }));
    return [
      { ...joining, steps },
      streamOf(setting, 'the tensor that was there', [first], [early]),
      streamOf(setting, 'the tensor that joined, alone', [second], [late.slice(JOINS)]),
    ];
  },
  decide(_, [both, early, late]) {
    if (!both || !early || !late) return notRun;
    return {
      kind: 'comparisons',
      comparisons: comparisons(both, (step, tensor, entry) =>
        tensor === 0 ? observed(early, step, 0, entry) : observed(late, step - JOINS, 0, entry),
      ),
    };
  },
};

/** The first tensor has no gradient in the second and third step, and the last one not in the first. */
const isMissing = (tensor: number, step: number, tensors: number): boolean =>
  tensor === tensors - 1 && tensors > 1 ? step === 0 : step === 1 || step === 2;

export const missingGradient: Law = {
  id: 'missing-gradient',
  statement:
    'A tensor without a gradient stays where it is, to the bit, and goes on later as if nothing had been.',
  streams(setting, size) {
    const steps = Math.max(size.steps ?? 8, 4);
    const tensors = irregularOf(size, steps);
    const start = startOf(size);
    const gaps = tensors.map((tensor, i) =>
      tensor.map((gradient, step) => (isMissing(i, step, tensors.length) ? null : gradient)),
    );
    return [
      streamOf(setting, 'some gradients are missing', start, gaps),
      ...gaps.map((tensor, i) =>
        streamOf(
          setting,
          `tensor ${i + 1} alone, without the gaps`,
          [start[i]],
          [tensor.filter((gradient) => gradient !== null)],
        ),
      ),
    ];
  },
  decide(_, [gaps, ...alone]) {
    if (!gaps || alone.includes(undefined)) return notRun;
    const { stream, trajectory } = gaps;
    for (const [step, { grads }] of stream.steps.entries()) {
      for (const [i, gradient] of grads.entries()) {
        const before = step === 0 ? stream.params : trajectory.params[step - 1];
        if (gradient !== null || trajectory.params[step][i].every((w, j) => Object.is(w, before[i][j])))
          continue;
        const detail = `tensor ${i + 1} has no gradient in step ${step + 1} and moves`;
        return { kind: 'violated', detail, run: gaps, step: step + 1 };
      }
    }
    const counts = stream.params.map(() => 0);
    const own = stream.steps.map(({ grads }) =>
      grads.map((gradient, i) => (gradient === null ? counts[i] : ++counts[i])),
    );
    return {
      kind: 'comparisons',
      comparisons: comparisons(gaps, (step, tensor, entry) =>
        own[step][tensor] === 0 ? undefined : observed(alone[tensor]!, own[step][tensor] - 1, 0, entry),
      ),
    };
  },
};
