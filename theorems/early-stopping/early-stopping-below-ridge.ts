import { matrix } from '../../src/formula/type.js';
import { integer, nonnegative, positive } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import { algebra, bernoulli } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

/** R = (0 10; 1 0): the multiplication by √10 in the basis 1, √10 of the numbers a + b·√10. */
const rootOfTen: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { R: matrix },
  from: {},
  compute: (scalar) => ({
    R: [
      [scalar.fromInteger(0), scalar.fromInteger(10)],
      [scalar.fromInteger(1), scalar.fromInteger(0)],
    ],
  }),
};

const direction = { σ: positive(), p: nonnegative() };
const calibrated = ['η = 1/(2·σ²·(1 + p))', 'λ = 1/(2·η·t)'];

export const earlyStoppingBelowRidge = theorem({
  id: 'early-stopping-below-ridge',
  title: 'Early stopping keeps at most a constant times what ridge keeps',
  subject: 'early-stopping',
  about:
    'With λ = 1/(2ηt) and 2ησ² ≤ 1, the part 1 − (1 − 2ησ²)ᵗ of a direction that gradient descent has ' +
    'after t steps is at most c_t times the σ²/(σ² + λ) of ridge. 2 is enough for any t, and the best ' +
    'constants are 2 for one step, 25/16 for two, and (1001 + 20·√10)/729 = 1.4598… for three, attained at ' +
    '2ηtσ² = 1, 3/2 and (8 − √10)/3. As no rational case attains the third, its proof is the factorisation ' +
    'in `third`: with u = 2ηtσ², the difference of the sides is u/(27·(1 + u)) times (u − (8 − ' +
    '√10)/3)²·((8 + 2·√10)/3 − u), where u ≤ 3 < (8 + 2·√10)/3. It is an identity of polynomials over the ' +
    'numbers a + b·√10, checked with √10 as the matrix R, R·R = 10·I.',
  references: ['Document 003 §2.3.2', 'Ali, Kolter, Tibshirani 2019, section 5'],
  settles: [],
  given: {
    time: '1 ≤ t',
    stepSize: '0 < 2·η·σ² ≤ 1',
    penalty: 'λ = 1/(2·η·t)',
    root: { says: 'R·R = 10·I', in: { three: 'R·R = 10·I_2' } },
  },
  cases: {
    many: { draws: { ...direction, t: integer(1, 50) }, define: calibrated },
    two: { draws: direction, define: ['t = 2', ...calibrated] },
    three: {
      draws: direction,
      define: [
        't = 3',
        ...calibrated,
        'G = 1 − (1 − 2·η·σ²)^t',
        'K = σ²/(σ² + λ)',
        'c₃ = (1001 + 20·√10)/729',
        'u = 2·η·t·σ²',
        rootOfTen,
      ],
    },
  },
  proof: {
    many: {
      in: ['many'],
      start: '1 − (1 − 2·η·σ²)^t',
      steps: [
        {
          '≤': '2·(2·η·t·σ²)/(1 + 2·η·t·σ²)',
          by: ['stepSize', 'time', bernoulli],
          certificate:
            '((2·η·σ²)²·Σ_{s=1}^{t−1} Σ_{k=0}^{s−1} (1 − 2·η·σ²)^k' +
            ' + ((t − 1) + 1)·(2·η·σ²)·(1 − 2·η·σ²)^t)/(1 + ((t − 1) + 1)·(2·η·σ²))',
        },
        { '=': '2·σ²/(σ² + λ)', by: ['penalty', algebra] },
      ],
    },
    two: {
      in: ['two'],
      start: '1 − (1 − 2·η·σ²)^t',
      steps: [
        {
          '≤': '25/16·(2·η·t·σ²)/(1 + 2·η·t·σ²)',
          by: 'stepSize',
          certificate: '(2·η·σ²)·(4·(2·η·σ²) − 3)²/(8·(1 + 2·(2·η·σ²)))',
        },
        { '=': '25/16·σ²/(σ² + λ)', by: ['penalty', algebra] },
      ],
    },
    three: {
      in: ['three'],
      start: 'G/c₃',
      steps: [
        { '≤': 'u/(1 + u)', by: 'stepSize' },
        { '=': 'K', by: ['penalty', algebra] },
      ],
    },
    third: {
      in: ['three'],
      start: '27·(1 + u)/u·(u/(1 + u)·(1001·I_2 + 20·R)/729 − G·I_2)',
      steps: [
        { '=': '(1001·I_2 + 20·R)/27 − (27 + 18·u − 8·u² + u³)·I_2', by: algebra },
        { '=': '(u·I_2 − (8·I_2 − R)/3)²·((8·I_2 + 2·R)/3 − u·I_2)', by: ['root', algebra] },
      ],
    },
  },
  sharp: {
    many: {
      in: 'many',
      take: { σ: 2, p: 0, t: 1 },
      shows: ['2·η·t·σ² = 1', '1 − (1 − 2·η·σ²)^t = 1', 'σ²/(σ² + λ) = 1/2'],
    },
    two: {
      in: 'two',
      take: { σ: 2, p: '1/3' },
      shows: ['2·η·t·σ² = 3/2', '1 − (1 − 2·η·σ²)^t = 15/16', 'σ²/(σ² + λ) = 3/5'],
    },
    three: {
      because: 'attained at 2ηtσ² = (8 − √10)/3, the double root in `third`, and at no rational number',
    },
  },
  necessary: {
    time: { because: 'for t = 0 there is no λ, and gradient descent has not begun' },
    stepSize: [
      {
        in: 'many',
        take: { σ: 1, p: '-1/2', t: 1 },
        shows: ['2·η·t·σ² = 2', '1 − (1 − 2·η·σ²)^t = 2', '2·σ²/(σ² + λ) = 4/3'],
      },
      {
        in: 'three',
        take: { σ: 1, p: '-3/4' },
        shows: ['u = 12', 'G = 28', 'K = 12/13'],
      },
    ],
    penalty: {
      in: 'many',
      take: { σ: 1, p: 0, t: 1, λ: 2 },
      shows: ['1 − (1 − 2·η·σ²)^t = 1', '2·σ²/(σ² + λ) = 2/3'],
    },
    root: {
      in: 'three',
      take: {
        σ: 1,
        p: 0,
        R: [
          [0, 1],
          [1, 0],
        ],
      },
      shows: ['R·R = I_2', 'u = 3'],
    },
  },
  survivingMutations: {
    'three: ≤ → < after column 5': 'equality is at an irrational σ²; see `third`',
  },
});
