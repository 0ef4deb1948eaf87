import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gateReplay } from '../../src/cli/gate-replay.js';
import { specifications } from '../../src/gate/specification/index.js';
import { optproof } from '../cli/inside.js';

/** FOLDER in a command line: its name is another one each time, and titles are not. */
const folder = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'note.xml'), '<note>mine</note>');
const sgd = 'fixtures/optimizers/sgd.js';

describe('bad use of gate', () => {
  it.each([
    [[sgd], /^optproof: --spec is missing; accepted: sgd, adam, /],
    [[sgd, '--spec', 'adm'], /^optproof: --spec 'adm' is not accepted: did you mean adam/],
    [[sgd, '--spec', 'zzzzzz'], /^optproof: --spec 'zzzzzz' is not accepted: sgd, adam, /],
    [
      ['--spec', 'adam'],
      /^optproof: no subject is named; accepted: a JavaScript or TypeScript file, torch:NAME/,
    ],
    [['nothing.js', '--spec', 'adam'], /^optproof: there is no file 'nothing.js'; a subject is/],
    [['theano:Adam', '--spec', 'adam'], /^optproof: there is no file 'theano:Adam'; a subject is/],
    [['src', '--spec', 'adam'], /^optproof: 'src' is not a file; a subject is/],
    [
      [sgd, '--command', 'cat', '--spec', 'sgd'],
      /^optproof: a subject and --command are given; accepted: one of them/,
    ],
    [
      [sgd, '--option', 'a=1', '--spec', 'sgd'],
      /^optproof: --option is for the constructors of torch:NAME and tfjs:NAME/,
    ],
    [[sgd, '--spec', 'adam', '--hyper', 'mu=1'], /--hyper mu is no hyperparameter of adam; it has lr, beta1/],
    [[sgd, '--spec', 'adam', '--hyper', 'lr'], /--hyper 'lr' is not accepted: name=value/],
    [[sgd, '--spec', 'adam', '--hyper', 'lr=1', '--hyper', 'lr=2'], /--hyper lr is given twice/],
    ...['', 'x', 'true', '0x10', '1e999', ' 1', 'NaN'].map(
      (value) =>
        [
          [sgd, '--spec', 'adam', '--hyper', `lr=${value}`],
          /--hyper lr '.*' is not accepted: a number/,
        ] as const,
    ),
    [[sgd, '--spec', 'sgd', '--hyper', 'nesterov=1'], /--hyper nesterov '1' is not accepted: true or false/],
    [
      [sgd, '--spec', 'adam', '--dialect', 'toString=x'],
      /--dialect toString is no option of adam; it has eps/,
    ],
    [[sgd, '--spec', 'adam', '--dialect', 'eps=x'], /--dialect eps=x is not accepted: outside, inside, hat/],
    [
      [sgd, '--spec', 'adam', '--dtype', 'float16'],
      /'float16' is invalid. Allowed choices are float64, float32/,
    ],
    [[sgd, '--spec', 'adam', '--timeout', '0'], /--timeout '0' is not accepted: an integer from 1 to 3600/],
    [
      [sgd, '--spec', 'adam', '--format', 'html'],
      /--format 'html' is not accepted: text, json, junit, github, sarif/,
    ],
    [[sgd, '--spec', 'adam', '--format', 'junit='], /--format with = and no file/],
    [
      [sgd, '--spec', 'adam', '--format', 'junit=FOLDER/note.xml'],
      /is there, and is no former report of this kind; it is left/,
    ],
    [[sgd, '--spec', 'adam', '--format', 'junit=FOLDER'], /is a folder; accepted: a file/],
    [[sgd, '--spec', 'adam', '--format', 'junit=FOLDER/no/r.xml'], /there is no folder .* for the report/],
    [[sgd, '--spec', 'adam', '--format', 'text', '--json'], /--format json cannot share standard output/],
  ] as readonly (readonly [readonly string[], RegExp])[])('%j', async (argv, message) => {
    const own = argv.map((word) => word.replace('FOLDER', folder));
    const { code, stdout, stderr } = await optproof(['gate', ...own]);
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

it.each(specifications.map(({ id }) => id))('--explain says what %s does, and runs nothing', async (spec) => {
  const { code, stdout, stderr } = await optproof(['gate', '--spec', spec, '--explain']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^${spec}: `, 'u'));
  for (const part of ['source: ', ' w ← w − ', 'lr  ', ' η ']) expect(stdout).toContain(part);
  expect(stdout).not.toContain('undefined');
});

it('--explain follows the dialect', async () => {
  const inside = await optproof(['gate', '--spec', 'adam', '--explain', '--dialect', 'eps=inside']);
  expect(inside.stdout).toContain('d ← m̂/√(v̂ + ε)');
});

it('the command that replays can be pasted into a shell', () => {
  const options = {
    hyper: ['lr=0.5'],
    dialect: ['eps=inside'],
    option: [],
    format: ['junit=x'],
    timeout: 10,
    memory: 64,
  };
  expect(gateReplay("it's here.js", { ...options, spec: 'adam' })).toBe(
    "optproof gate 'it'\\''s here.js' --spec adam --hyper lr=0.5 --dialect eps=inside --memory 64",
  );
});
