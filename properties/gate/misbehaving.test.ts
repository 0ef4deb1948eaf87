import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJavaScript } from '../../src/gate/subject/open-javascript.js';
import type { CreateOptimizer } from '../../src/gate/subject/optimizer.js';
import { runStream } from '../../src/gate/subject/run-stream.js';
import type { Subject } from '../../src/gate/subject/subject.js';
import { stream } from './streams.js';

/** Whatever a subject does, there is an outcome that says so. */

const file = fileURLToPath(new URL('../../fixtures/optimizers/misbehaving.js', import.meta.url));
const doing = (name: string) => stream({ name, hyper: { [name]: true } });
const fine = {
  trajectory: {
    params: [
      [[0, 1], [2]],
      [[-1, 0], [1]],
      [[-2, -1], [0]],
    ],
    gradientsChanged: [],
  },
};

describe('in this process', async () => {
  const { default: create } = (await import(file)) as { readonly default: CreateOptimizer };

  it.each([
    ['throws', 'threw', 'threw TypeError: no such moment', 2],
    ['throwsNothing', 'threw', 'threw undefined', 2],
    ['rejects', 'threw', 'threw Error: later', 2],
    ['returnsNumber', 'shape', 'step returned number 1, not an array with one entry per tensor', 2],
    [
      'returnsObject',
      'shape',
      'step returned an object of Object, not an array with one entry per tensor',
      2,
    ],
    ['returnsFewer', 'shape', 'step gave 1 tensors for 2', 2],
    ['returnsShorter', 'shape', 'tensor 1 after the step has 1 entries for 2', 2],
    ['returnsOtherPrecision', 'shape', 'tensor 1 after the step is a Float32Array, not a Float64Array', 2],
    ['returnsNull', 'shape', 'tensor 1 after the step is null, not a Float64Array', 2],
    ['returnsStrings', 'shape', 'tensor 1 after the step has string -1 as entry 1', 2],
    ['addsATensor', 'shape', 'step gave 3 tensors for 2', 2],
    ['refuses', 'refused', 'threw RangeError: lr must be positive', undefined],
    [
      'makesNothing',
      'shape',
      'create(hyper) returned no object with a method step(params, grads)',
      undefined,
    ],
  ])('%s: %s', async (name, kind, detail, step) => {
    const { failure } = (await runStream(create, doing(name))) as { readonly failure: unknown };
    expect(failure).toEqual({ kind, detail, ...(step && { step }) });
  });

  it('a state that cannot be cloned', async () => {
    const [start, ...rest] = stream().steps;
    const resumed = stream({
      hyper: { savesFunction: true },
      steps: [start, { resume: 'loaded', ...rest[0] }],
    });
    expect(await runStream(create, resumed)).toMatchObject({
      failure: { kind: 'shape', detail: expect.stringContaining('structuredClone does not take'), step: 2 },
    });
  });

  it('gradients that are changed or cut are noticed', async () => {
    for (const name of ['changesGradients', 'resizesGradients'])
      expect(await runStream(create, doing(name))).toMatchObject({ trajectory: { gradientsChanged: [2] } });
  });
});

describe('in a process of its own', () => {
  let subject: Subject;
  // The time limit is for machines that are busy: nothing here runs into it.
  const limits = { startSeconds: 60, streamSeconds: 60, memoryMebibytes: 300, losses: 3 };
  beforeAll(async () => {
    subject = await openJavaScript('misbehaving.js', { module: file }, limits);
  });
  afterAll(() => subject.close());

  it.each([
    ['prints', fine],
    ['exits', { failure: { kind: 'exited', detail: 'ended its process with code 0', step: 2 } }],
    ['nothing', fine],
    ['rejectsUnseen', { failure: { kind: 'exited', detail: 'an error that nobody caught: Error: unseen' } }],
    ['fillsBuffers', { failure: { kind: 'memory', detail: expect.stringContaining('it may take 300 MiB') } }],
    ['exits', { failure: { kind: 'abandoned', detail: 'not run: its process was lost 3 times before' } }],
  ])('%s', async (name, outcome) => {
    expect(await subject.run([doing(name)])).toMatchObject([outcome]);
  });

  it('that never comes back', async () => {
    const hanging = await openJavaScript('m.js', { module: file }, { ...limits, streamSeconds: 0.2 });
    expect(await hanging.run([doing('loops')])).toEqual([
      { failure: { kind: 'hang', detail: 'no answer within 0.2 s' } },
    ]);
    await hanging.close();
  });
});
