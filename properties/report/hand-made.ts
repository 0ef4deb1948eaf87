import { nonnegative } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import type { Instance, TheoremResult } from '../../src/prove/result.js';
import { theorem } from '../../src/prove/theorem.js';
import type { ClaimCatalogue } from '../../src/report/cited-claim.js';
import { coloured, plain } from '../../src/report/style.js';
import { parseRational } from '../../src/scalar/index.js';

/** A small theorem with everything that a report can show, and results that no real theorem should have. */

export const catalogue: ClaimCatalogue = new Map(
  [
    { id: 'lectures/square-root-below', asWritten: 'false' as const, gist: '√x ≤ x' },
    { id: 'lectures/square-above', asWritten: 'imprecise' as const, gist: 'x ≤ x² for large x' },
  ].map((claim) => [claim.id, { ...claim, place: '000 p. 1', documents: ['000'] }]),
);

export const squares = theorem({
  id: 'square-above',
  title: 'A number of at least 1 is at most its square',
  subject: 'examples',
  about: 'Says with η̂ and w₀ ⇒ 100% what is true; “quoted”, Émile’s.',
  references: ['None & all'],
  settles: ['lectures/square-above', 'lectures/square-root-below'],
  refutes: {
    'lectures/square-root-below': {
      given: {},
      claim: '√x ≤ x',
      by: { take: { x: '1/4' }, shows: ['√x = 1/2'] },
      search: true,
      derivation: {
        start: '√x',
        steps: [
          { '≤': '√x·√x', by: algebra },
          { '=': 'x', by: algebra },
        ],
        breaks: { 1: { take: { x: '1/9' }, shows: ['√x·√x = 1/9'] } },
      },
    },
  },
  given: { large: { says: 'x is at least 1', in: { numbers: '1 ≤ x' } } },
  cases: { numbers: { draws: { x: nonnegative() } } },
  proof: { above: { start: 'x', steps: [{ '≤': 'x²', by: 'large', certificate: 'x·(x − 1)' }] } },
  sharp: { above: { take: { x: 1 }, shows: ['x² = 1'] } },
  statistics: {
    often: { event: 'a fair coin shows heads', probability: '1/3', trials: 100, occurs: () => true },
  },
  necessary: { large: { take: { x: '1/2' }, shows: ['x² = 1/4'] } },
});

const at = (text: string, shows: readonly string[]): Instance => ({
  family: 'numbers',
  inputs: [{ name: 'x', type: { kind: 'scalar' }, value: parseRational(text) }],
  shows,
});

export const holding: TheoremResult = {
  id: squares.id,
  title: squares.title,
  verdict: 'proved',
  evidence: { kind: 'certified', kinds: { all: 'certified' }, cases: 100, log2ErrorBound: -120.4 },
  lines: [
    {
      chain: 'above',
      left: 'x',
      relation: '≤',
      right: 'x²',
      reason: 'large',
      kind: 'certified',
      kinds: { all: 'certified' },
      verdict: 'proved',
    },
  ],
  hypotheses: [
    { name: 'large', needed: true, verdict: 'proved', witness: at('1/2', ['x² = 1/4']), witnesses: [] },
  ],
  sharp: [
    {
      chain: 'above',
      attained: false,
      ratio: 0.99996,
      verdict: 'proved',
      witness: null,
      witnesses: [],
      detail: 'none',
    },
  ],
  refutations: [
    {
      claim: 'lectures/square-root-below',
      says: '√x ≤ x',
      verdict: 'proved',
      witness: at('1/4', ['√x = 1/2']),
      found: at('1/4', []),
      broken: [{ line: 1, says: '√x ≤ √x·√x', witness: at('1/9', ['√x·√x = 1/9']) }],
    },
  ],
  mutations: { made: 9, refuted: 9, survivors: [] },
  float64: null,
  counterexample: null,
  milliseconds: 12.7,
};

/** Everything that can go wrong has. */
export const failing: TheoremResult = {
  ...holding,
  verdict: 'refuted',
  lines: [
    { ...holding.lines[0], verdict: 'refuted', detail: 'the certificate is not the difference of the sides' },
  ],
  hypotheses: [
    {
      ...holding.hypotheses[0],
      needed: false,
      witness: null,
      verdict: 'refuted',
      detail: 'its witness is wrong',
    },
  ],
  sharp: [{ ...holding.sharp[0], verdict: 'undecided', detail: 'its witness: `x = 1` is undecided' }],
  refutations: [
    {
      ...holding.refutations[0],
      verdict: 'undecided',
      found: null,
      detail: 'search found no case among 2000',
    },
  ],
  mutations: { made: 9, refuted: 8, survivors: ['above: ≤ becomes <'] },
  float64: { values: 3, verdict: 'refuted', detail: 'w: the exact value is not within 1e-9 of 2' },
  counterexample: at(`-1/${'9'.repeat(40)}`, ['the generator leaves large refuted']),
};

export const settings = { runs: 100, seed: 7 };
export const plainly = { ...settings, claims: catalogue, style: plain, width: 100 };
export const inColour = { ...plainly, style: coloured };
