import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaim, readClaimData, readClaimFile } from '../../src/claim/read-claim-file.js';
import { sharpest } from '../../src/claim/sharpest.js';
import { find } from '../../src/counterexample/find.js';
import { usual } from '../../src/counterexample/find-options.js';
import type { Question } from '../../src/counterexample/question.js';
import { shownInputs } from '../../src/counterexample/take.js';
import { parseRelation, print } from '../../src/formula/index.js';
import { Case } from '../../src/generate/case.js';
import { casesOf } from '../../src/generate/case-arbitrary.js';
import { decideInCase } from '../../src/prove/decide.js';
import { inputText } from '../../src/report/exact-text.js';
import { goodClaims } from './good-claims.js';

const seed = 20260105;
const casesIn = (question: Question, count: number) =>
  fc
    .sample(casesOf(question.family), { seed, numRuns: count })
    .map((recipe) => Case.fromRecipe(question.family, recipe));
const read = (text: string) => readClaim(text, 'claim.txt');

/** The relations that do not certainly hold in all of some cases. */
function doubtful(question: Question, relations: readonly string[], count = 12): readonly string[] {
  const parsed = relations.map((text) => parseRelation(text, question.family.scope));
  return casesIn(question, count).flatMap((instance) =>
    parsed.flatMap((relation) =>
      decideInCase(relation, instance).decision === 'proved' ? [] : [relation.text],
    ),
  );
}

describe('what is drawn is what was said', () => {
  it.each(goodClaims.map((text) => [text]))('%s', (text) => {
    const question = read(text);
    for (const instance of casesIn(question, 6)) {
      for (const [name, relation] of question.hypotheses) {
        if (name.startsWith('suppose')) continue;
        expect([name, decideInCase(relation, instance).decision]).toEqual([name, 'proved']);
      }
    }
  });

  // By what makes a number the greatest eigenvalue, and not by how it was made.
  it.each([
    ["matrix 2x3\ngiven c: number in (0, λmax(X'X)]", ['Xᵀ·X ⪯ λ_max·I_3', 'det(λ_max·I_3 − Xᵀ·X) = 0']],
    ["matrix 3x2\ngiven c: number in [0, λmin(X'X)]", ['λ_min·I_2 ⪯ Xᵀ·X', 'det(λ_min·I_2 − Xᵀ·X) = 0']],
    ["matrix 2x3\ngiven c: number > λmin(X'X)", ['λ_min = 0', 'det(Xᵀ·X) = 0']],
    ["matrix 3x2, rank 1\ngiven c: number > λmin(X'X)", ['λ_min = 0', 'rank(X) = 1']],
    ["matrix 2x3\ngiven c: number > λmin(XX')", ['λ_min·I_2 ⪯ X·Xᵀ', 'det(λ_min·I_2 − X·Xᵀ) = 0']],
    [
      'matrix 2x2\ngiven c: number > σmax(X)',
      ['Xᵀ·X ⪯ σ_max²·I_2', 'det(σ_max²·I_2 − Xᵀ·X) = 0', '0 ≤ σ_max'],
    ],
    ['symmetric matrix 3\ngiven c: number > λmax(X)', ['X ⪯ λ_max·I_3', 'det(λ_max·I_3 − X) = 0']],
    ['symmetric matrix 3\ngiven c: number > λmin(X)', ['λ_min·I_3 ⪯ X', 'det(λ_min·I_3 − X) = 0']],
    [
      'diagonal matrix 2\ngiven c: number > σmax(X)',
      ['X·X ⪯ σ_max²·I_2', 'det(σ_max²·I_2 − X·X) = 0', '0 ≤ σ_max'],
    ],
    [
      'positive definite matrix 2\ngiven c: number > λmin(X)',
      ['λ_min·I_2 ⪯ X', 'det(λ_min·I_2 − X) = 0', '0 < λ_min'],
    ],
  ] as const)('%s', (declared, relations) => {
    expect(doubtful(read(`given X: ${declared}\nclaim c ≤ c`), relations)).toEqual([]);
  });
});

describe('what is answered', () => {
  const options = { ...usual, cases: 1500, seconds: 20 };

  it('the claim of the README, with the name that it leaves out, is refuted by a case checked by hand', () => {
    const question = read(goodClaims[0]);
    expect(question.title).toMatch(/, with w a vector of 3$/u);
    const take = {
      U: [
        [1, 0],
        [0, 1],
      ],
      V: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      σ: [1, '1/2'],
      η: '1/2',
      w: [0, 1, 0],
    };
    const instance = Case.fromValues(question.family, take);
    expect(shownInputs(instance, question, []).map((input) => inputText(input))).toEqual([
      'X = [[1, 0, 0], [0, 1/2, 0]]',
      'η = 1/2',
      'w = (0, 1, 0)',
      'λ_max = 1',
    ]);
    // X·w = (0, 1/2), X'X·w = (0, 1/4, 0), w − X'X·w = (0, 3/4, 0), of which X makes (0, 3/8): 9/64 > 1/2·1/4.
    for (const relation of question.hypotheses.values())
      expect(decideInCase(relation, instance).decision).toBe('proved');
    expect(decideInCase(question.targets[0].conclusion, instance).decision).toBe('refuted');
  });

  it('in ASCII the same', () => {
    const [greek, ascii] = goodClaims.map((text) => read(text));
    const says = ({ targets, hypotheses }: Question) => [
      print(targets[0].conclusion),
      ...[...hypotheses.values()].map((relation) => print(relation)),
    ];
    expect(says(ascii).map((text) => text.replaceAll('·(X', '(X'))).toEqual(
      says(greek).map((text) => text.replaceAll('·(X', '(X')),
    );
  });

  it('where nothing is found, the sharpest case: the means of equal numbers are equal', () => {
    const question = read('given x, y: nonnegative number\nclaim x·y ≤ ((x + y)/2)²');
    expect(find([question], { ...options, cases: 300 }).example).toBeNull();
    const { ratio, inputs } = sharpest(question, 1, 3);
    expect(ratio).toBe(1);
    expect(inputText({ ...inputs![0], name: 'y' })).toBe(inputText(inputs![1]));
  });

  it('as data', () => {
    const question = readClaimData(
      { given: { x: 'number in (0, 1)' }, suppose: ['2x ≥ 1'], claim: 'x^2 >= x' },
      'c',
    );
    expect(find([question], options).example?.inputs.map((input) => inputText(input))).toEqual(['x = 1/2']);
  });
});

describe('what is not understood', () => {
  it.each([
    ['', 'there is no claim; expected a line such as claim x^2 >= 0'],
    ['x: number', "line 1, column 1: expected given, let, suppose or claim, found 'x:'"],
    [
      'given x: number\nclam x ≥ 0',
      "line 2, column 1: expected given, let, suppose or claim, found 'clam'; did you mean claim?",
    ],
    ['given X: matrx 2x3\nclaim 1 ≤ 2', "line 1, column 10: unknown word 'matrx'; did you mean matrix?"],
    ['given X: matrix 2y3\nclaim 1 ≤ 2', "line 1, column 18: unknown word 'y'; known: "],
    ['given X: matrix 20x3\nclaim 1 ≤ 2', 'line 1, column 17: a size of 20; sizes are from 1 to 8'],
    ['given X: matrix\nclaim 1 ≤ 2', 'line 1, column 16: expected sizes such as 2x3'],
    [
      'given X: matrix 3x2, full row rank\nclaim 1 ≤ 2',
      'line 1, column 7: a 3x2 matrix cannot have full row rank',
    ],
    ['given X: symmetric matrix 3x2\nclaim 1 ≤ 2', 'line 1, column 7: a matrix that is symmetric is square'],
    [
      'given x: symmetric vector 2\nclaim 1 ≤ 2',
      'line 1, column 7: symmetric does not go with vector; known: ',
    ],
    ['given n: integer\nclaim n ≥ 0', 'line 1, column 7: an integer needs a range with whole numbers'],
    ['given x: number in (0, 1\nclaim x ≥ 0', "line 1, column 20: '(' is never closed; expected ) or ]"],
    ['given x: number in (0, top)\nclaim x ≥ 0', 'line 1, column 24: unknown name `top`'],
    [
      'given x: number in (y, 1)\ngiven y: number in (x, 1)\nclaim x ≥ 0',
      'the ranges and definitions go in circles at `x`',
    ],
    ['given x: number\ngiven x: number\nclaim x ≥ 0', 'line 2, column 7: `x` is declared twice'],
    ["given x': number\nclaim x ≥ 0", "line 1, column 7: ' is the transpose here; write x′"],
    ['given x number\nclaim x ≥ 0', 'line 1, column 14: expected a name, a colon and what it is'],
    ['given x: number\nclaim x ≥', 'line 2, column 10: expected an operand, found the end'],
    ['given x: number\nclaim x +\n      * 2 ≥ 0', 'line 3, column 7: expected an operand'],
    ['given x: number\nclaim x ≥ 0\nclaim x ≤ 0', 'line 3, column 7: a second claim; a file has one'],
    ['given X: matrix 2x3\ngiven y: vector 2\nclaim ‖X·y‖ ≤ 1', 'line 3, column 8: '],
    ['given X: matrix 2x3\nclaim ‖X·wide‖ ≤ 1', 'line 2, column 10: unknown name `wide`'],
    [
      'given X: matrix 2x3\nclaim ‖w‖ ≤ 1',
      'line 2, column 8: `w` is not declared, and may be vector 2 or vector 3; write given w: ',
    ],
    [
      "given X: matrix 2x3\ngiven y: vector 3\nclaim ‖X·(w − y)‖ ≤ ‖X'·w‖",
      'line 3, column 11: unknown name `w`; known here: X, y; no shape fits all places: write given w: …',
    ],
    [
      'given X: matrix 2x3\nclaim λmax(Y) ≤ 1',
      "line 2, column 12: expected λmax(X'X) or λmax(X) of a declared matrix: X",
    ],
    ['given X: matrix 2x2\nclaim λmax(X) ≤ 1', 'line 1, column 7: `X` has no real eigenvalues in general'],
    ['claim Σ_{i=1}^{999999999} i ≤ 1', 'line 1, column 7: this takes too many operations'],
    ['given x: number\nclaim (x^200)^200 ≤ 1', 'line 2, column 7: this makes too long numbers'],
  ])('%j', (text, message) => {
    const complaint = (): string => {
      try {
        read(text);
        return 'read';
      } catch (error) {
        return (error as { describe(): string }).describe();
      }
    };
    expect(complaint().slice(0, message.length)).toBe(message);
  });

  it('in data, with the part that is wrong', () => {
    const said = (data: unknown) => () => readClaimData(data, 'c');
    expect(said(null)).toThrow('expected an object with given and claim');
    expect(said({ claim: 7 })).toThrow('claim should be a text');
    expect(said({ claims: 'x ≥ 0' })).toThrow("unknown key 'claims'; a claim has given, let, suppose, claim");
    expect(said({ given: { x: 'nubmer' }, claim: 'x ≥ 0' })).toThrow(
      "given x, column 4: unknown word 'nubmer'; did you mean number?",
    );
    expect(said({ given: ['x: number'], claim: 'x ≥' })).toThrow('claim, column 4: expected an operand');
  });
});

describe('files', () => {
  it('say the same as text, as a module, and in TypeScript on every Node', () => {
    const fixture = (ending: string) => `fixtures/claims/contraction.${ending}`;
    const [text, module, typed] = ['txt', 'mjs', 'ts'].map((ending) => readClaimFile(fixture(ending)));
    const said = ({ title, hypotheses }: Question) => [title, ...[...hypotheses.values()].map(print)];
    expect(said(text!)).toHaveLength(3);
    expect([said(module!), said(typed!)]).toEqual([said(text!), said(text!)]);
  });

  it('that cannot be loaded are refused in one line', () => {
    expect(() => readClaimFile('fixtures/claims/missing.ts')).toThrow(/missing\.ts/u);
  });
});
