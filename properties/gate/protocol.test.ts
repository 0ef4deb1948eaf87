import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCommand } from '../../src/gate/subject/open-command.js';
import { readAnswer } from '../../src/gate/subject/read-answer.js';
import { type Subject, SubjectUnusable } from '../../src/gate/subject/subject.js';
import { oneEntry, stream } from './streams.js';

/** Subjects over standard input and output, most of them in one line of shell. */

const limits = { startSeconds: 60, streamSeconds: 60, memoryMebibytes: 1000, losses: 3 };
const ready = `read x; echo '{"type":"ready","protocol":"optproof.subject/1"}'`;
const quick = oneEntry([{ grads: [[1]] }]);
const answer = (answered: object) => JSON.stringify({ type: 'trajectory', id: 1, ...answered });

describe('a start that fails', () => {
  it.each([
    ['exit 3', 'exit 3: its process ended with code 3'],
    ['echo cannot >&2; exit 1', 'its process ended with code 1: cannot'],
    ['echo hello', "it wrote a line that is not JSON: 'hello'"],
    ['printf "{"', "its process ended with code 0 after part of a line, '{'"],
    [
      'cat',
      'cat answered {"type":"hello","protocol":"optproof.subject/1"} to hello; accepted: {"type":"ready"',
    ],
    ['echo 1', "it wrote a line that is not a JSON object: '1'"],
    [`echo '{"type":"unusable","detail":"no\\\\ngpu"}'`, ': no gpu'],
    [`echo '{"type":"ready","protocol":"optproof.subject/2"}'`, 'optproof.subject/2'],
    [
      `echo '{"type":"ready","protocol":"optproof.subject/1","dtypes":[]}'`,
      'accepted: a list of float64 and float32',
    ],
  ])('%s', async (command, message) => {
    const failure = await openCommand(command, limits).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SubjectUnusable);
    expect((failure as Error).message).toContain(message);
    expect((failure as Error).message).not.toContain('\n');
  });

  it('or takes too long', async () => {
    const slow = openCommand('sleep 60', { ...limits, startSeconds: 0.1 });
    await expect(slow).rejects.toThrow('sleep 60: no answer within 0.1 s');
  });
});

describe('a stream that fails', () => {
  it.each([
    ['exit 4', 'exited', 'its process ended with code 4'],
    ['echo nonsense; cat', 'protocol', "it wrote a line that is not JSON: 'nonsense'"],
    ['printf "{\\"type\\":"', 'exited', 'its process ended with code 0 after part of a line'],
    ['kill -9 $$', 'exited', 'was ended by SIGKILL'],
  ])('%s', async (then, kind, detail) => {
    const subject = await openCommand(`${ready}; read y; ${then}`, limits);
    const [outcome] = await subject.run([quick]);
    await subject.close();
    expect(outcome).toMatchObject({ failure: { kind, detail: expect.stringContaining(detail) } });
  });

  it('by what it wrote without being asked, at once or before the next stream', async () => {
    const two = `${answer({ params: [[[1]]] })}\nmore`;
    const subject = await openCommand(`${ready}; read y; echo '${two}'; sleep 60`, limits);
    const outcomes = await subject.run([quick, quick]);
    await subject.close();
    const failure = { kind: 'protocol', detail: expect.stringContaining('not asked for: more') };
    expect(outcomes).toContainEqual({ failure });
  });
});

describe('an answer', () => {
  const two = stream({ steps: [{ grads: [[1, 1], [1]] }, { joins: [[5]], grads: [[1, 1], [1], [1]] }] });
  const good = [
    [[1, 2], [3]],
    [[1, 2], [3], ['-Infinity']],
  ];

  it('is taken where it has the right shape', () => {
    expect(readAnswer(answer({ params: good }), 1, two)).toEqual({
      trajectory: { params: [good[0], [[1, 2], [3], [-Infinity]]], gradientsChanged: [] },
    });
  });

  it('is rounded to float32 where that was asked for', () => {
    const asked = oneEntry([{ grads: [[1]] }], { dtype: 'float32' });
    expect(readAnswer(answer({ params: [[[0.1]]] }), 1, asked)).toMatchObject({
      trajectory: { params: [[[Math.fround(0.1)]]] },
    });
  });

  it.each([
    [{ params: good.slice(1) }, 'shape', 'the trajectory has 1 steps for 2'],
    [{ params: [good[0], good[0]] }, 'shape', 'step 2 has 2 tensors for 3'],
    [{ params: [[[1], [3]], good[1]] }, 'shape', 'tensor 1 after step 1 has 1 entries for 2'],
    [{ params: [[[1, null], [3]], good[1]] }, 'shape', 'tensor 1 after step 1 has null for a number'],
    [{ params: [[[1, '2'], [3]], good[1]] }, 'shape', "tensor 1 after step 1 has '2' for a number"],
    [{}, 'shape', 'the trajectory is nothing, not a list of steps'],
    [{ params: good, gradientsChanged: ['1'] }, 'protocol', 'gradientsChanged ["1"]'],
    [{ params: good, id: 2 }, 'protocol', 'an answer with id 2 to the run with id 1'],
    [{ type: 'ready' }, 'protocol', "a message of type 'ready'"],
    [{ type: 'failure', kind: 'hang' }, 'protocol', "a failure of kind 'hang'; accepted: refused"],
    [{ type: 'failure', kind: 'threw', detail: 'a\u0007\nb', step: 2 }, 'threw', 'a? b'],
  ])('%j', (answered, kind, detail) => {
    expect(readAnswer(answer(answered), 1, two)).toMatchObject({
      failure: { kind, detail: expect.stringContaining(detail) },
    });
  });

  it.each(['[NaN]', '{"params": [-Infinity]}'])('%s is told how to write it', (line) => {
    expect(readAnswer(line, 1, two)).toMatchObject({
      failure: { kind: 'protocol', detail: expect.stringContaining('"NaN" and "Infinity"') },
    });
  });
});

describe('an optimizer in Python', () => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await openCommand('python3 fixtures/optimizers/momentum.py', limits);
  });
  afterAll(() => subject.close());

  it('says what it is', () => {
    expect(subject.name).toBe('python3 fixtures/optimizers/momentum.py (Momentum)');
    expect(subject.dtypes).toEqual(['float64', 'float32']);
  });

  it('does all that a stream can ask for', async () => {
    const hyper = { lr: 0.5, momentum: 0.5 };
    const g = { grads: [[1]] };
    const run = async (...steps: Parameters<typeof oneEntry>[0]) => {
      const [outcome] = await subject.run([oneEntry(steps, { hyper })]);
      return 'trajectory' in outcome
        ? outcome.trajectory.params.map((tensors) => tensors.flat())
        : outcome.failure;
    };
    expect(await run(g, g)).toEqual([[0.5], [-0.25]]);
    expect(await run(g, { resume: 'loaded', ...g })).toEqual([[0.5], [-0.25]]);
    expect(await run(g, { resume: 'cold', ...g })).toEqual([[0.5], [0]]);
    expect(await run(g, { learningRate: 1, ...g })).toEqual([[0.5], [-1]]);
    expect(await run(g, { grads: [null] }, g)).toEqual([[0.5], [0.5], [-0.25]]);
    expect(await run(g, { joins: [[-0]], grads: [[1], [-0]] })).toEqual([[0.5], [-0.25, -0]]);
    expect(await run(g, { params: [[8]], ...g })).toEqual([[0.5], [7.25]]);
    expect(await run({ grads: [[Number.NaN]] }, { grads: [[Infinity]] })).toEqual([
      [Number.NaN],
      [Number.NaN],
    ]);
    expect(await run({ grads: [[-Infinity]] })).toEqual([[Infinity]]);
  });

  it('is given the same array for every gradient where the stream says so', async () => {
    const hyper = { lr: 1, momentum: 0.5, keepsGradients: true };
    const kept = oneEntry([{ grads: [[1]] }, { grads: [[2]] }], { hyper });
    const outcomes = await subject.run([kept, { ...kept, reusesGradients: true }]);
    // Its velocity is the first gradient's own array: ½·1 + 1, then ½·1.5 + 2, or ½·2 + 2 once the 2 is written into it.
    expect(outcomes).toMatchObject([
      { trajectory: { params: [[[-0.5]], [[-3.25]]] } },
      { trajectory: { params: [[[-0.5]], [[-3.5]]] } },
    ]);
  });

  it('stores float32 as float32, refuses and is seen to change gradients', async () => {
    const float32 = oneEntry([{ grads: [[Math.fround(0.1)]] }], {
      dtype: 'float32',
      hyper: { lr: 1, momentum: 0 },
    });
    const outcomes = await subject.run([
      float32,
      oneEntry([{ grads: [[1]] }], { hyper: { lr: -1, momentum: 0 } }),
      oneEntry([{ grads: [[2]] }], { hyper: { lr: 1, momentum: 0, scalesGradients: true } }),
    ]);
    expect(outcomes).toMatchObject([
      { trajectory: { params: [[[Math.fround(1 - Math.fround(0.1))]]], gradientsChanged: [] } },
      { failure: { kind: 'refused', detail: 'ValueError: lr must not be negative' } },
      { trajectory: { gradientsChanged: [1] } },
    ]);
  });
});
