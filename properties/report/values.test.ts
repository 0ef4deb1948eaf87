import { describe, expect, it } from 'vitest';
import { integer, matrix, scalar, sequenceOf, vector } from '../../src/formula/type.js';
import { betweenEquations, columnsOf, padEnd, wrap } from '../../src/report/columns.js';
import { exactJson } from '../../src/report/exact-json.js';
import { exactText, inputText } from '../../src/report/exact-text.js';
import { latexProse } from '../../src/report/latex-prose.js';
import { parseRational, type Rational } from '../../src/scalar/index.js';
import { claims } from '../../theorems/documents/index.js';

const q = (...texts: string[]): readonly Rational[] => texts.map(parseRational);

describe('exact values', () => {
  it('as text', () => {
    expect(exactText(q('-3/2')[0], scalar)).toBe('−3/2');
    expect(exactText(7, integer)).toBe('7');
    expect(exactText(q('1', '0', '-1'), vector)).toBe('(1, 0, −1)');
    expect(exactText([q('1', '1', '0'), q('1', '0', '1')], matrix)).toBe('[[1, 1, 0], [1, 0, 1]]');
    expect(
      inputText({ name: 'g', type: sequenceOf(vector), value: { start: 1, items: [q('1'), q('1/2')] } }),
    ).toBe('g_1 = (1), g_2 = (1/2)');
  });

  it('shortened only where asked for', () => {
    const [long] = q(`${'7'.repeat(30)}/2`);
    expect(exactText(long, scalar)).toBe(`${'7'.repeat(30)}/2`);
    expect(exactText(long, scalar, 'short')).toBe('777777777…777777 [30 digits]/2');
  });

  it('as JSON', () => {
    expect(exactJson(2, integer)).toBe('2');
    expect(exactJson([q('1', '-1/2')], matrix)).toEqual([['1', '-1/2']]);
    expect(exactJson({ start: 0, items: q('1', '2') }, sequenceOf(scalar))).toEqual(['1', '2']);
  });
});

describe('columns', () => {
  it('are not taken by combining marks', () => {
    expect(columnsOf('v\u0302 = 1')).toBe(5);
    expect(padEnd('v\u0302', 3)).toBe('v\u0302  ');
  });

  it('break between words, and equations only where they must', () => {
    expect(wrap('a bb ccc', 4)).toEqual(['a bb', 'ccc']);
    expect(wrap(betweenEquations('x = (1, 2), y = 3: z = 4'), 12)).toEqual(['x = (1, 2),', 'y = 3: z = 4']);
    expect(wrap(betweenEquations('x = (1, 2)'), 6)).toEqual(['x =', '(1, 2)']);
    expect(wrap('', 6)).toEqual(['']);
  });
});

describe('prose as LaTeX', () => {
  it('escapes what TeX would read, and sets mathematics', () => {
    expect(latexProse('50% of λ_max & ŵ ≤ x⁻¹')).toBe(
      '50\\% of $\\lambda$\\_max \\& $\\hat{w}$ $\\le$ x$^{-1}$',
    );
    expect(latexProse('Émile’s – ‖∇f‖²')).toBe("Émile's -- $\\| \\nabla$f$\\| ^{2}$");
  });

  it('refuses a character that it does not know', () => {
    expect(() => latexProse('a ☃ b')).toThrow(/no LaTeX for `☃` \(U\+2603\)/u);
  });

  it('knows every character of the catalogue', () => {
    for (const { gist, place } of claims) expect(latexProse(`${gist} ${place}`)).not.toBe('');
  });
});
