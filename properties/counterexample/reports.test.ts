import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../src/counterexample/account.js';
import { questionOfClaim, questionsOfTheorem } from '../../src/counterexample/question.js';
import { refuteJson } from '../../src/report/counterexample-json.js';
import { counterexampleLatex } from '../../src/report/counterexample-latex.js';
import { counterexampleMarkdown } from '../../src/report/counterexample-markdown.js';
import { counterexampleSvg } from '../../src/report/counterexample-svg.js';
import { counterexampleText } from '../../src/report/counterexample-text.js';
import { plain } from '../../src/report/style.js';
import { signStall } from '../../theorems/adaptive/sign-stall.js';
import { descentLemma } from '../../theorems/descent/descent-lemma.js';
import { lipschitzGradient } from '../../theorems/descent/lipschitz-gradient.js';
import { ridgeGreatestCoefficient } from '../../theorems/least-squares/ridge-greatest-coefficient.js';
import { complaints, schemaOf } from '../report/schema.js';
import { exampleOf } from './written-example.js';

const take = { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: '3/2', T: 1 };
const account = accountOf(exampleOf(questionsOfTheorem(descentLemma, 'stepSize')[0], take));
const answer = { example: account.example, cases: 1, searched: { ways: [], others: 0, outOfTime: false } };
const asked = {
  subject: 'descent-lemma',
  dropped: 'stepSize',
  seed: 1,
  another: 0,
  dimension: null,
  integers: false,
};

/** f(w) = w²/2, η = 3/2: w goes 1, −1/2, 1/4, …; f(w_1) = 1/8 is above 1/2 − 3/4 = −1/4. */
describe('the account of a step of 3/2 on w²/2', () => {
  it('has both sides of every line, and which fails by how much', () => {
    const text = counterexampleText(account, 'again', plain, 100);
    expect(text).toContain('0 ≤ 3/2 (1.5) ≤ 1');
    expect(text).toContain('1/8 (0.125) ≤ −1/4 (−0.25) is false: by 3/8 (0.375)');
    expect(text).toContain('line 3 fails at t = 0, which cites stepSize, curvature: by 3/8 (0.375)');
    expect(text.trimEnd().endsWith('replay: again')).toBe(true);
  });

  it('shows the iterates, and how they go on', () => {
    const [w, f] = account.trajectory!.columns;
    expect(w.items).toHaveLength(9);
    expect(f.name).toBe('f(w_t)');
    expect(counterexampleText(account, '', plain, 100)).toMatch(/2 {2}\(1\/4\) +1\/32/u);
  });

  it('is JSON that the schema describes', () => {
    const document = refuteJson({ ...asked, where: ['η = 3/2'] }, answer, account, 'again');
    expect(complaints(schemaOf('refute'), document)).toEqual([]);
    expect(document.example!.conclusion.failure).toEqual({
      link: 0,
      kind: 'difference',
      difference: '3/8',
      near: 0.375,
    });
    const empty = refuteJson({ ...asked, where: [] }, { ...answer, example: null }, null, 'again');
    expect(complaints(schemaOf('refute'), empty)).toEqual([]);
    expect(complaints(schemaOf('refute'), { ...empty, verdict: 'proved' })).not.toEqual([]);
  });

  it('is LaTeX that can stand alone, with balanced braces and environments', () => {
    const latex = counterexampleLatex(account, 'again');
    const bare = latex.replace(/\\[{}\\]/gu, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
    for (const environment of ['itemize', 'tabular'])
      expect(latex.split(`\\begin{${environment}}`)).toHaveLength(
        latex.split(`\\end{${environment}}`).length,
      );
    expect(latex).toContain('\\tfrac{1}{8} \\;(0.125) \\le -\\tfrac{1}{4} \\;(-0.25)');
    expect(latex.trimEnd().endsWith('\\optproofend')).toBe(true);
  });

  it('is LaTeX whose running text sets its formulas as such', () => {
    const latex = counterexampleLatex(account, 'again');
    expect(latex).toContain(
      'Line 3 fails at $t = 0$, which cites stepSize, curvature: by $\\tfrac{3}{8} \\;(0.375)$.',
    );
    expect(latex).toContain('The example ends at $t = 1$; the rest shows how it goes on.');
  });

  it('is Markdown in which no bar of a formula ends a cell', () => {
    const rows = counterexampleMarkdown(account, 'again')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const hypotheses = rows.filter((row) => row.includes('holds') || row.includes('dropped'));
    expect(hypotheses).toHaveLength(4);
    for (const row of hypotheses) expect(row.split('|')).toHaveLength(6);
  });
});

/** p = 0 on f = ½‖w‖² from (3/2, −1/2) with signs as steps: 0, then (1/2, 1/2), (−1/2, −1/2), and so on to t = 18. */
const bouncing = accountOf(
  exampleOf(questionsOfTheorem(signStall, 'near')[0], { p: 0, 'w⋆': [0, 0], η: 1, κ: 1, a: 1 }),
);

describe('the account of a cycle in the plane', () => {
  it('names the cycle', () => {
    const says = 'the iterates w go round in a cycle of 2 steps, from w_1 on, in the steps shown';
    expect(counterexampleText(bouncing, '', plain, 200)).toContain(says);
    expect(counterexampleLatex(bouncing, '')).toMatch(
      /The iterates \$w\$ go round in a cycle of 2 steps, from \$\{w\}_\{1\}\$ on/u,
    );
  });

  it('has one pair of brackets around the decimals of a vector, and dots where rows of the table are cut', () => {
    const latex = counterexampleLatex(bouncing, '');
    expect(latex).toContain('\\;(1.5, -0.5)');
    expect(latex).not.toContain('((');
    expect(latex).toContain(
      '    $\\vdots$ & $\\vdots$ & $\\vdots$ \\\\\n    18 & $(-\\tfrac{1}{2},\\, -\\tfrac{1}{2})$',
    );
  });

  it('is drawn with one label for all points in a place, under the whole title', () => {
    const svg = counterexampleSvg(bouncing);
    for (const label of ['0', '1, 3, 5, …', '2, 4, 6, …']) expect(svg).toContain(`>${label}</text>`);
    expect(svg).toMatch(/without near<\/text>/u);
  });
});

describe('what is drawn', () => {
  const kinds = (one: Account) => counterexampleSvg(one);

  it('values against the step for iterates in one dimension', () => {
    const svg = kinds(account);
    expect(svg).toContain('step t');
    expect(svg).toContain('the example ends here');
    expect(svg.match(/<circle/gu)).toHaveLength(9);
  });

  it('level sets and iterates in two', () => {
    const two = {
      L: 1,
      λ: [1, '1/2'],
      Q: [
        [1, 0],
        [0, 1],
      ],
      b: [0, 0],
      'w₀': [2, 1],
      η: 3,
      T: 1,
    };
    const example = exampleOf(questionsOfTheorem(descentLemma, 'stepSize')[0], two);
    expect(kinds(accountOf(example))).toContain('over the level sets of f');
  });

  it('the two sides, with the relation between them and which fails, where there is nothing else', () => {
    const [question] = questionsOfTheorem(lipschitzGradient, 'smooth');
    const take = { λ: [2], Q: [[1]], b: [0], L: 1, w: [-1], 'w₀': [1] };
    const svg = kinds(accountOf(exampleOf(question, take)));
    expect(svg).toContain('>≤ L²·‖w − w₀‖² fails</text>');
    expect(svg).toContain('>16</text>');
  });

  it('a filter as a curve, with both of its values', () => {
    const question = questionOfClaim(ridgeGreatestCoefficient, 'lectures/ridge-no-large-small-sv')!;
    const svg = kinds(accountOf(exampleOf(question, { 'σ⁺': 20, σ: 10, λ: 100 })));
    expect(svg).toContain('argument');
    expect(svg.match(/<circle/gu)).toHaveLength(2);
  });
});
