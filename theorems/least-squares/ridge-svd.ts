import { dimension, orthogonal, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { prescribedSvd } from '../families/prescribed-svd.js';

const svd = prescribedSvd({ rank: 4, more: 4 });

export const ridgeSvd = theorem({
  id: 'ridge-svd',
  title: 'Ridge regression filters singular values',
  subject: 'least-squares',
  about:
    'The ridge solution in the basis of the singular vectors: the component of y along uᵢ is multiplied by ' +
    'σᵢ/(σᵢ² + λ) and put along vᵢ. The penalty is λ·‖w‖² beside ‖Xw − y‖². X may be tall, wide, square or ' +
    'of low rank. Of the printed lines of document 002, the third is right; the first has wrong factors, ' +
    'the second a Vᵀ too many, and the sum has uᵢ where vᵢ is meant.',
  references: ['Document 002, ridge', 'Document 003, (5)', 'Hastie, Tibshirani, Friedman, (3.47)'],
  settles: [
    'lectures/ridge-svd-line1',
    'lectures/ridge-svd-line2',
    'lectures/ridge-svd-line3',
    'lectures/ridge-sum-u',
    'lectures/ridge-svd-sum',
  ],
  refutes: {
    'lectures/ridge-svd-line1': {
      in: 'square',
      given: { penalty: '0 < λ', singular: '0 ≤ σᵢ' },
      claim: '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = V·Σᵀ·Uᵀ·(U·Σ·Vᵀ + λ·I_n)⁻¹·V·Σ·Uᵀ·y',
      by: {
        take: { U: [[1]], V: [[1]], σ: [2], y: [1], λ: 1 },
        shows: ['(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = 2/5·1_1', 'V·Σᵀ·Uᵀ·(U·Σ·Vᵀ + λ·I_n)⁻¹·V·Σ·Uᵀ·y = 4/3·1_1'],
      },
      search: true,
    },
    'lectures/ridge-svd-line2': {
      given: { penalty: '0 < λ', singular: '0 ≤ σᵢ' },
      claim: '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = V·(Σᵀ·Σ + λ·I_d)⁻¹·Vᵀ·Σᵀ·Uᵀ·y',
      by: {
        take: { U: [[1]], V: [[-1]], σ: [1], y: [2], λ: 1, n: 1, d: 1 },
        shows: ['(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = −1_1', 'V·(Σᵀ·Σ + λ·I_d)⁻¹·Vᵀ·Σᵀ·Uᵀ·y = 1_1'],
      },
      search: true,
    },
    'lectures/ridge-sum-u': {
      in: 'square',
      given: { penalty: '0 < λ', singular: '0 ≤ σᵢ' },
      claim: '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = ∑_{i=1}^{n} σ_i/(σ_i² + λ)·⟨u_i, y⟩·u_i',
      by: {
        take: { U: [[1]], V: [[-1]], σ: [1], y: [2], λ: 1 },
        shows: ['X_{1,1} = −1', '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = −1_1', 'σ_1/(σ_1² + λ)·⟨u_1, y⟩·u_1 = 1_1'],
      },
      search: true,
    },
  },
  given: {
    decomposition: 'X = U·Σ·Vᵀ',
    leftBasis: 'Uᵀ·U = I_n',
    rightBasis: 'Vᵀ·V = I_d',
    penalty: '0 < λ',
  },
  cases: {
    anyShape: { draws: { ...svd.draws, λ: positive() }, define: svd.define },
    square: {
      draws: {
        n: dimension(3),
        U: orthogonal('n'),
        V: orthogonal('n'),
        σ: vector('n', 'nonnegative'),
        y: vector('n'),
        λ: positive(),
      },
      define: ['r = n', 'd = n', ...svd.define],
    },
  },
  proof: {
    solution: {
      start: '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y',
      steps: [
        {
          '=': '(V·(Σᵀ·Σ + λ·I_d)·Vᵀ)⁻¹·V·Σᵀ·Uᵀ·y',
          by: ['penalty', 'decomposition', 'leftBasis', 'rightBasis'],
        },
        { '=': 'V·(Σᵀ·Σ + λ·I_d)⁻¹·Σᵀ·Uᵀ·y', by: 'rightBasis' },
        { '=': '∑_{i=1}^{r} σ_i/(σ_i² + λ)·⟨u_i, y⟩·v_i', by: algebra },
      ],
    },
  },
  sharp: {},
  necessary: {
    decomposition: {
      take: { U: [[1]], V: [[1]], σ: [1], y: [2], λ: 1, n: 1, d: 1, X: [[0]] },
      shows: ['X_{1,1} = 0', 'σ_1/(σ_1² + λ)·⟨u_1, y⟩·v_1 = 1_1'],
    },
    leftBasis: {
      take: { U: [[2]], V: [[1]], σ: [1], y: [1], λ: 1, n: 1, d: 1 },
      shows: ['(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = 2/5·1_1', 'σ_1/(σ_1² + λ)·⟨u_1, y⟩·v_1 = 1_1'],
    },
    rightBasis: {
      take: { U: [[1]], V: [[2]], σ: [1], y: [1], λ: 1, n: 1, d: 1 },
      shows: ['(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = 2/5·1_1', 'σ_1/(σ_1² + λ)·⟨u_1, y⟩·v_1 = 1_1'],
    },
    penalty: {
      because: 'it makes the inverse exist; for λ ≤ 0 the lines hold too, wherever their inverses do',
    },
  },
});
