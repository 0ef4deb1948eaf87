import { between, decay, integer, number } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';

/** S(x) = 1 + x + … + x^(t−1), so that 1 − βᵗ = (1 − β)·S(β). */
const sums = 'S(x: scalar) = Σ_{s=0}^{t−1} x^s';
const gradients = ['e = 1_t', 'a_i = c·(β/γ)^{t−i}·e_i', 'g_s = a_s·1_1'];
const moments = adamMoments({
  gradient: 'g',
  beta: 'β',
  gamma: 'γ',
  names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
});

export const adamGreatestStep = theorem({
  id: 'adam-greatest-step',
  title: 'The longest step of Adam, exactly, at every t; it is η only for equal decays',
  subject: 'adaptive',
  about:
    'For ε = 0 the square of a step is η²·m̂²/v̂, and the bound C_t² = S(γ)·S(β²/γ)/S(β)², S(x) = 1 + x + … + x^(t−1), ' +
    'of the theorem adam-step-bound (there written with 1 − βᵗ = (1 − β)·S(β)) is reached at every t, by gradients ' +
    'proportional to (β/γ)^(t−s). C_1 = 1; for t ≥ 2 C_t is 1 where β = γ and greater otherwise, whichever of the two ' +
    'is greater; and for β² ≥ γ it has no bound: C_t² ≥ t·S(γ)/S(β)² ≥ t·(1 − β)². The lectures say that the size of the step ' +
    'is about η. Kingma and Ba remark that it is at most η·max(1, (1 − β)/√(1 − γ)). For β = 1/2 and γ = 3/4 that ' +
    'maximum is 1, and the gradients 2, 3 make the second step η·√(28/27).',
  references: ['Lectures, 001 and 003 §3.2.3', 'Kingma and Ba, Adam, section 2.1'],
  settles: ['lectures/adam-step-size'],
  refutes: {
    'lectures/adam-step-size': {
      given: { decay: '0 ≤ β < 1', squareDecay: '0 < γ < 1', gradient: 'c ≠ 0' },
      claim: 'm̂_{t,i}² = v̂_{t,i}',
      by: {
        take: { t: 2, β: '1/2', γ: '3/4', c: 3 },
        shows: ['g_{1,1} = 2', 'g_{2,1} = 3', 'm̂_{2,1} = 8/3', 'v̂_{2,1} = 48/7', '(1 − β)² = 1 − γ'],
      },
      search: true,
    },
  },
  given: {
    positive: '0 < γ',
    proportional: { says: 'g_s = (β/γ)^(t−s)·g_t', in: { extremal: 'g_{s,i} = (β/γ)^{t−s}·g_{t,i}' } },
    equal: { says: 'β = γ', in: { equal: 'β = γ' } },
    distinct: { says: 'β ≠ γ', in: { below: 'β < γ', above: 'γ < β' } },
    second: { says: '2 ≤ t', in: { below: '2 ≤ t', above: '2 ≤ t' } },
    weak: { says: 'γ ≤ β²', in: { weak: 'γ ≤ β²' } },
  },
  cases: {
    extremal: {
      draws: { t: integer(1, 20), β: decay(), γ: between('0', '1'), c: number() },
      define: [sums, ...gradients, moments],
    },
    equal: { draws: { t: integer(1, 20), γ: between('0', '1') }, define: ['β = 1·γ', sums] },
    below: {
      draws: { t: integer(2, 12), γ: between('0', '1'), β: between('0', 'γ', { by: 'distinct' }) },
      define: [sums],
    },
    above: {
      draws: { t: integer(2, 12), β: between('0', '1'), γ: between('0', 'β', { by: 'distinct' }) },
      define: [sums],
    },
    weak: {
      draws: { t: integer(1, 12), β: between('0', '1'), γ: between('0', 'β²', { by: 'weak' }) },
      define: [sums],
    },
    published: {
      draws: {},
      define: [
        't = 2',
        'β = 1/2',
        'γ = 3/4',
        'c = 3',
        ...gradients,
        moments,
        optimizerRun({
          iterates: 'w',
          start: '3/2·1_1',
          steps: 't',
          gradient: 'g',
          hyperparameters: { rate: '1', beta1: 'β', beta2: 'γ', epsilon: '0·β' },
          optimizer: (scalar, { rate, beta1, beta2, epsilon }) =>
            observe(
              adam(scalar, {
                rate,
                beta1,
                beta2,
                epsilon,
                epsilonPlacement: 'outside',
                biasCorrection: true,
              }),
            ),
        }),
      ],
    },
  },
  proof: {
    attained: {
      in: ['extremal'],
      start: 'S(β)²·m̂_{t,i}²',
      steps: [
        { '=': '(Σ_{s=1}^{t} β^{t−s}·g_{s,i})²', by: definition('m̂') },
        { '=': '(S(β²/γ)·g_{t,i})²', by: ['proportional', 'positive'] },
        { '=': 'S(γ)·S(β²/γ)·v̂_{t,i}', by: ['proportional', 'positive', definition('v̂')] },
      ],
    },
    equal: { in: ['equal'], start: 'S(γ)·S(β²/γ)', steps: [{ '=': 'S(β)²', by: 'equal' }] },
    below: {
      in: ['below'],
      start: 'S(γ)·S(β²/γ)',
      steps: [
        {
          '>': 'S(β)²',
          by: ['positive', 'distinct', 'second'],
          certificate: '(γ − β)²/γ + Σ_{s=2}^{t−1} Σ_{r=0}^{s−1} (γ^r·β^s − γ^s·β^r)²/(γ^r·γ^s)',
        },
      ],
    },
    above: {
      in: ['above'],
      start: 'S(γ)·S(β²/γ)',
      steps: [
        {
          '>': 'S(β)²',
          by: ['positive', 'distinct', 'second'],
          certificate: '(β − γ)²/γ + Σ_{s=2}^{t−1} Σ_{r=0}^{s−1} (γ^r·β^s − γ^s·β^r)²/(γ^r·γ^s)',
        },
      ],
    },
    unbounded: {
      in: ['weak'],
      start: 'S(γ)·S(β²/γ)',
      steps: [
        {
          '≥': 't·S(γ)',
          by: ['weak', 'positive'],
          certificate: '(β² − γ)/γ·(Σ_{s=0}^{t−1} γ^s)·Σ_{s=1}^{t−1} Σ_{r=0}^{s−1} (β²/γ)^r',
        },
      ],
    },
    published: {
      in: ['published'],
      start: 'm̂_{t,i}²',
      steps: [{ '=': '28/27·v̂_{t,i}', by: [definition('m̂'), definition('v̂')] }],
    },
    longer: {
      in: ['published'],
      start: '(w_{2,i} − w_{1,i})²',
      steps: [{ '>': '1', by: definition('Adam') }],
    },
  },
  sharp: {
    below: { because: 'the relation is strict; for t = 1 and for β = γ the sides are equal' },
    above: { because: 'the relation is strict; for t = 1 and for β = γ the sides are equal' },
    unbounded: { in: 'weak', take: { t: 2, β: '1/2', γ: '1/4' }, shows: ['S(γ) = 5/4', 'S(β²/γ) = 2'] },
    longer: { because: 'this is one case' },
  },
  necessary: {
    positive: {
      in: 'above',
      take: { t: 2, β: '1/2', γ: '-1/2' },
      shows: ['S(γ)·S(β²/γ) = 1/4', 'S(β)² = 9/4'],
    },
    proportional: {
      take: { t: 2, β: '1/2', γ: '3/4', c: 1, a: [1, 1] },
      shows: ['m̂_{2,1} = 1', 'v̂_{2,1} = 1', 'S(β)² = 9/4', 'S(γ)·S(β²/γ) = 7/3'],
    },
    equal: { in: 'equal', take: { t: 2, β: '1/2', γ: '3/4' }, shows: ['S(β)² = 9/4', 'S(γ)·S(β²/γ) = 7/3'] },
    distinct: [
      { in: 'below', take: { t: 2, β: '1/2', γ: '1/2' }, shows: ['S(β)² = 9/4', 'S(γ)·S(β²/γ) = 9/4'] },
      { in: 'above', take: { t: 2, β: '1/2', γ: '1/2' }, shows: ['S(β)² = 9/4', 'S(γ)·S(β²/γ) = 9/4'] },
    ],
    second: [
      { in: 'below', take: { t: 1, β: '1/2', γ: '3/4' }, shows: ['S(β)² = 1', 'S(γ)·S(β²/γ) = 1'] },
      { in: 'above', take: { t: 1, β: '3/4', γ: '1/2' }, shows: ['S(β)² = 1', 'S(γ)·S(β²/γ) = 1'] },
    ],
    weak: { in: 'weak', take: { t: 2, β: '1/2', γ: '1/2' }, shows: ['S(γ) = 3/2', 'S(β²/γ) = 3/2'] },
  },
});
