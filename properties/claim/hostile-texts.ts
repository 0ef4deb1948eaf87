import { seededRandom } from '../../src/scalar/index.js';

/** What strangers' files are made of: files that are right, changed a little or a lot, and what is no file at all. */
export function* hostileTexts(good: readonly string[], count: number, seed: bigint): Iterable<string> {
  const next = seededRandom(seed);
  const below = (limit: number) => Number((next() >> 16n) % BigInt(limit));
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)];
  for (let i = 0; i < count; i += 1) {
    const kind = below(10);
    if (kind === 0) yield pick(monsters)();
    else if (kind === 1)
      yield String.fromCodePoint(...Array.from({ length: below(200) }, () => 1 + below(0xd7ff)));
    else if (kind === 2)
      yield Array.from({ length: 1 + below(12) }, () => pick(pieces)).join(pick(['', ' ', '\n']));
    else {
      let text = pick(good);
      const changes = 1 + below(kind === 3 ? 30 : 3);
      for (let change = 0; change < changes; change += 1) text = changed(text, below, pick);
      yield text;
    }
  }
}

function changed(
  text: string,
  below: (limit: number) => number,
  pick: <Item>(items: readonly Item[]) => Item,
): string {
  const at = below(text.length + 1);
  const to = Math.min(text.length, at + below(8));
  switch (below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + pick(pieces) + text.slice(at);
    case 2:
      return text.slice(0, at) + pick(pieces) + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(at, to) + text.slice(to);
    default: {
      const numbers = [...text.matchAll(/\d+/gu)];
      if (numbers.length === 0) return text;
      const { index, 0: digits } = pick(numbers);
      return text.slice(0, index) + pick(numerals) + text.slice(index + digits.length);
    }
  }
}

const numerals = [
  ...[
    '0',
    '-1',
    '1e300',
    '1e-300',
    '1e301',
    '1e999999999',
    '9'.repeat(150),
    '9'.repeat(3000),
    '1/0',
    '0/0',
    '-0',
  ],
  ...[
    '0x10',
    '1_000',
    'NaN',
    'Infinity',
    '１',
    '½',
    '1/3',
    '.5',
    '5.',
    '1e',
    '--1',
    '999999999999',
    '1000',
    '64',
  ],
];

const pieces = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    ',',
    ':',
    ';',
    '=',
    '#',
    '\\',
    '/',
    '*',
    '^',
    '_',
    '|',
    '‖',
    '⟨',
    '⟩',
  ],
  ...[
    '\0',
    '\u0007',
    '\u001b[2J',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    'e\u0301',
    '🙂',
    '\r',
    '\n',
    '\t',
    ' ',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '"__proto__": {"x": 1}',
  ],
  ...[
    'true',
    'false',
    'null',
    'undefined',
    'eval(',
    'require("fs")',
    'process.exit()',
    '$(7*7)',
    '=cmd|calc',
  ],
  ...[
    'given',
    'claim',
    'let',
    'suppose',
    'matrix',
    'vector',
    'number',
    'integer',
    'sequence',
    'gradients',
    'step',
  ],
  ...[
    'symmetric',
    'orthogonal',
    'diagonal',
    'rank',
    'full row rank',
    'positive definite',
    'in',
    'in (0, 1)',
    '2x3',
  ],
  ...[
    'λmax(',
    "λmax(X'X)",
    'sigma_max(X)',
    'Σ_{i=1}^{999999999} i',
    'max_i',
    'sqrt(',
    'norm(',
    'I_{99999}',
    'diag(',
  ],
  ...[
    '^999999999',
    '^(2^(2^(2^9)))',
    '_i',
    '_{i+1}',
    'ᵀ',
    '≤',
    '<=',
    '⪯',
    'X',
    'w',
    'η',
    'eta',
    'n',
    'case = x',
  ],
  ...numerals,
];

const monsters: readonly (() => string)[] = [
  () => '['.repeat(60_000),
  () => `λ = ${'('.repeat(30_000)}`,
  () => `{"λ": ${'{"a":'.repeat(10_000)}`,
  () => 'L'.repeat(65_000),
  () => `L = ${'1'.repeat(60_000)}`,
  () => `λ = [${'1, '.repeat(20_000)}`,
  () => Array.from({ length: 5000 }, (_, i) => `x${i} = ${i}`).join('\n'),
  () => '#'.repeat(60_000),
  () => '\n'.repeat(60_000),
  () => `"${'\\u0000'.repeat(9000)}"`,
  () => `claim ${'('.repeat(1500)}x${')'.repeat(400)}`,
  () => `claim ${'x + '.repeat(400)}x ≤ 1`,
  () => `given x: number\nclaim ${'('.repeat(190)}x${')'.repeat(190)} ≤ 1`,
  () => `given x: number\nclaim x${'^9'.repeat(400)} ≤ 1`,
  () => `given x: number\nclaim ${'(('.repeat(20)}x)^200${')^200'.repeat(19)} ≤ 1`,
  () =>
    `${Array.from({ length: 59 }, (_, i) => `let a_${i} = ${i === 0 ? '2' : `a_${i - 1}·a_${i - 1}`}`).join(
      '\n',
    )}\nclaim a_58 ≤ 1`,
  () => `given x: number\nlet f(y: scalar) = y·y\nclaim ${'f('.repeat(100)}x${')'.repeat(100)} ≤ 1`,
  () => `given n: integer in [1, 1000]\nclaim Σ_{i=1}^{n} Σ_{j=1}^{n} Σ_{k=1}^{n} i·j·k ≤ 1`,
  () => 'claim Σ_{i=1}^{999999999} i ≤ 1',
  () => 'claim Π_{i=1}^{1000} Π_{j=1}^{1000} 2 ≤ 1',
  () => 'claim 2^(2^(2^(2^(2^2)))) ≤ 1',
  () => 'claim ‖I_{100000}‖ ≤ 1',
  () => 'claim a·b·c·d·e·f·g ≤ 1',
  () => `${'given x: number\n'.repeat(3000)}claim x ≤ 1`,
  () => `given ${'a,'.repeat(900)}b: number\nclaim a ≤ 1`,
  () => `given X: matrix ${'2x'.repeat(900)}\nclaim 1 ≤ 1`,
  () => `given X: ${'full row rank '.repeat(120)}\nclaim 1 ≤ 1`,
  () => `given x: number in (${'('.repeat(1500)}\nclaim 1 ≤ 1`,
];
