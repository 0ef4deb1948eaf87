import { describe, expect, it } from 'vitest';
import { optproof } from './inside.js';

const bad: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
  [['prove'], /^optproof: unknown command 'prove'; commands: list, show, check, /],
  [['chekc'], /^optproof: unknown command 'chekc'; did you mean check\?$/],
  [['help'], /^optproof: unknown command 'help'/],
  [['--quiet'], /^optproof: unknown option '--quiet'; options: --version, --help$/],
  [['list', '--jsno'], /^optproof: unknown option '--jsno'; did you mean --json\?$/],
  [['list', 'descent'], /^optproof: too many arguments for 'list'\. Expected 0 arguments but got 1/],
  [['show'], /^optproof: missing required argument 'theorem'; usage: optproof show \[options\] <theorem>$/],
  [['show', 'a', 'b'], /^optproof: too many arguments for 'show'/],
  [
    ['show', 'descent-lemma', '--format', 'html'],
    /^optproof: --format 'html' is not accepted: text, markdown, latex, json$/,
  ],
  [['show', 'descent-lemma', '--format'], /^optproof: option '--format <format>' argument missing/],
  [['show', 'descent-lema'], /^optproof: unknown theorem 'descent-lema'; did you mean descent-lemma\?$/],
  [['check', 'DESCENT'], /^optproof: unknown theorem 'DESCENT'; did you mean descent-lemma.*\?$/],
  [['check', 'zzzz'], /^optproof: unknown theorem 'zzzz'; optproof list names them all$/],
  [['check', '\u001b[2J\nx'], /^optproof: unknown theorem '\?\[2J\?x'; optproof list names them all$/],
  [['check', ''], /^optproof: unknown theorem ''; optproof list names them all$/],
  ...['0', '-1', '1.5', '1e3', '0x10', ' 5', 'many', '', '1000001', '9'.repeat(30)].map(
    (runs) =>
      [
        ['check', '--runs', runs],
        /^optproof: --runs '.*' is not accepted: an integer from 1 to 1000000$/,
      ] as const,
  ),
  ...['0', '-7', '9007199254740992', 'NaN'].map(
    (seed) =>
      [
        ['check', '--seed', seed],
        /^optproof: --seed '.*' is not accepted: an integer from 1 to 9007199254740991$/,
      ] as const,
  ),
];

describe('bad use', () => {
  it.each(bad)('%j', async (argv, message) => {
    const { code, stdout, stderr } = await optproof(argv);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('is found before anything is checked', async () => {
    const check = () => Promise.reject(new Error('checked'));
    expect((await optproof(['check', 'descent-lemma', 'nothing'], { check })).code).toBe(2);
  });

  it('is not what an error of ours is called', async () => {
    const { code, stderr } = await optproof(['check'], {
      check: () => Promise.reject(new Error('out of order')),
    });
    expect(stderr).toBe('optproof: internal error: out of order\n');
    expect(code).toBe(2);
  });
});
