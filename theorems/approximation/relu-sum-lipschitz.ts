import { number } from '../../src/generate/draws.js';
import { algebra, definition, triangleInequality } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { reluSum } from '../families/relu-sum.js';

const reluIsLipschitz = definition('ReLU, whose slopes are 0 and 1');

export const reluSumLipschitz = theorem({
  id: 'relu-sum-lipschitz',
  title: 'A sum of ReLU units is Lipschitz, so it is no step',
  subject: 'approximation',
  about:
    'Whatever its weights, F(x) = b + Σᵢ wᵢ·ReLU(w′ᵢ·x + b′ᵢ) is Lipschitz with the constant Λ = Σᵢ |wᵢ·w′ᵢ|. The ' +
    'step h from −1 to 1 at 0 rises by 2 between −ε and ε, but with ε = 1/(Λ + 1) F changes there by less: the two errors add up to ' +
    'at least 2/(Λ + 1). So no finite sum of ReLU units is a step: this is why relu-sum-pwl needs continuity.',
  references: ['003 §1.3'],
  settles: ['lectures/relu-sum-pwl'],
  given: {},
  cases: {
    line: {
      draws: { ...reluSum.draws, x: number(), z: number() },
      define: [...reluSum.define, 'Λ = Σᵢ |w_i·w′_i|', 'ε = 1/(Λ + 1)', 'h(z: scalar) = sign(z)'],
    },
  },
  proof: {
    slope: {
      start: '|F(x) − F(z)|',
      steps: [
        { '≤': 'Σᵢ |w_i|·|ReLU(w′_i·x + b′_i) − ReLU(w′_i·z + b′_i)|', by: triangleInequality },
        { '≤': 'Σᵢ |w_i|·|w′_i·x − w′_i·z|', by: reluIsLipschitz },
        { '=': 'Λ·|x − z|', by: algebra },
      ],
    },
    step: {
      start: '2/(Λ + 1)',
      steps: [
        { '=': '2 − Λ·(ε + ε)', by: algebra },
        { '≤': '2 − |F(ε) − F(−ε)|', by: reluIsLipschitz },
        { '≤': '|F(ε) − h(ε)| + |F(−ε) − h(−ε)|', by: [triangleInequality, definition('h')] },
      ],
    },
  },
  sharp: {
    slope: {
      take: { b: 0, w: [1], 'w′': [2], 'b′': [0], x: 1, z: 0 },
      shows: ['F(x) = 2', 'F(z) = 0', 'Λ = 2'],
    },
    step: {
      take: { b: -1, w: [1], 'w′': [1], 'b′': [1], x: 0, z: 0 },
      shows: ['F(ε) = 1/2', 'F(−ε) = −1/2', 'ε = 1/2'],
    },
  },
  necessary: {},
});
