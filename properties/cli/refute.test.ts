import { describe, expect, it } from 'vitest';
import { refuted } from '../../src/cli/refute-requests.js';
import { optproof } from './inside.js';

const weights = ['refute', 'adam-weights', '--drop', 'larger'];

describe('what a worker answers for a file', () => {
  const terminal = { isTerminal: false };
  const options = { seed: 1, another: 0, where: [], budget: 10, cases: 300, format: 'text' };
  const request = { options, stdout: terminal, stderr: terminal, env: {} };

  it('is what would be printed here', async () => {
    const path = 'fixtures/claims/contraction.txt';
    const { code, stdout, stderr } = await optproof(['refute', path, '--seed', '1', '--cases', '300']);
    expect(refuted({ ...request, path })).toEqual({ code, stdout, stderr });
  });

  it('is bad use where it is', () => {
    expect(refuted({ ...request, path: 'none.txt' })).toEqual({
      badUse: "cannot read 'none.txt': there is no such file",
    });
  });
});

describe('refute', () => {
  it('prints an example, and ends with the command that prints it again', async () => {
    const first = await optproof([...weights, '--seed', '5', '--where', 't = 1']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const replay = first.stdout.trimEnd().split('\n').at(-1)!;
    expect(replay).toBe("replay: optproof refute adam-weights --drop larger --seed 5 --where 't = 1'");
    const again = await optproof([...weights, '--seed', '5', '--where', 't = 1']);
    expect(again.stdout).toBe(first.stdout);
  });

  it('exits with 3 where there is none, and says what was searched', async () => {
    const { code, stdout, stderr } = await optproof([
      ...weights,
      '--where',
      'α ≤ β',
      '--where',
      '0 ≤ α',
      '--budget',
      '20',
      '--cases',
      '200',
    ]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('found no counterexample among 200 cases');
    expect(stderr).toContain('cases as they are drawn');
    expect(stderr.trimEnd()).toMatch(/--where 'α ≤ β' --where '0 ≤ α' --budget 20 --cases 200$/u);
  });

  const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no hypothesis', ['adam-weights'], /is true; --drop says without which hypothesis: one of larger/u],
    [
      'an unknown one',
      ['adam-weights', '--drop', 'smaller'],
      /has no hypothesis 'smaller'; --drop takes one of larger/u,
    ],
    [
      'an unknown name',
      ['adam-weight', '--drop', 'larger'],
      /unknown theorem or false claim 'adam-weight'; did you mean adam-weights/u,
    ],
    [
      'a hypothesis of a claim',
      ['lectures/adam-slow-start', '--drop', 'rate'],
      /--drop goes with a theorem/u,
    ],
    [
      'a broken relation',
      ['adam-weights', '--drop', 'larger', '--where', 'β = 1/'],
      /--where: .* at column 7 of 'β = 1\/'/u,
    ],
    ['a strange name', ['adam-weights', '--drop', 'larger', '--where', 'q = 1'], /unknown name `q`/u],
    [
      'an unknown format',
      ['adam-weights', '--drop', 'larger', '--format', 'pdf'],
      /text, markdown, latex, json, svg/u,
    ],
    ['no number', ['adam-weights', '--drop', 'larger', '--dim', 'two'], /--dim 'two' is not accepted/u],
  ];
  it.each(bad)('refuses %s in one line', async (_, words, message) => {
    const { code, stdout, stderr } = await optproof(['refute', ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});
