import { between, bounded, positive } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeLargeSingularValues = theorem({
  id: 'ridge-large-singular-values',
  title: 'Ridge keeps the directions with σ² much greater than λ',
  subject: 'least-squares',
  about:
    'The coefficient c = σ/(σ² + λ) of ridge differs from the 1/σ of least squares by the relative error ' +
    'λ/(σ² + λ) ≤ λ/σ². So σ² ≫ λ is what makes c ≈ 1/σ, as document 003 says. Document 002 asks for σ ≫ λ ' +
    'instead, which is not enough, however great the factor: σ = 1/k² and λ = 1/k³ have σ = k·λ, and c·σ = ' +
    '1/(k + 1) tends to 0 where it should tend to 1. The claim is read here as: σ ≥ 10·λ brings c within ' +
    'half of 1/σ.',
  references: ['Document 003 §2.3.1', 'Document 002, ridge'],
  settles: ['lectures/ridge-003-big', 'lectures/ridge-limit-big-sigma'],
  refutes: {
    'lectures/ridge-limit-big-sigma': {
      given: { singular: '0 < σ', large: '0 < λ ≤ σ/10' },
      claim: '|c(σ) − 1/σ| ≤ ½·1/σ',
      by: {
        take: { σ: '1/100', λ: '1/1000', k: 10 },
        shows: ['σ = 10·λ', 'c(σ) = 100/11', '1/σ = 100'],
      },
      search: true,
    },
  },
  given: { singular: '0 < σ', penalty: '0 ≤ λ', factor: '0 < k' },
  cases: {
    direction: {
      draws: { σ: between('0', '2'), λ: bounded(), k: positive() },
      define: ['c(x: scalar) = x/(x² + λ)'],
    },
  },
  proof: {
    relativeError: {
      start: '1 − c(σ)·σ',
      steps: [
        { '=': 'λ/(σ² + λ)', by: [definition('c'), algebra] },
        { '≤': 'λ/σ²', by: ['singular', 'penalty'], certificate: 'λ²/(σ²·(σ² + λ))' },
      ],
    },
    upper: {
      start: 'c(σ)',
      steps: [
        { '=': 'σ/(σ² + λ)', by: definition('c') },
        { '≤': '1/σ', by: ['singular', 'penalty'], certificate: 'λ/(σ·(σ² + λ))' },
      ],
    },
    multipleOfPenalty: {
      start: '(1/k²)²/((1/k²)² + 1/k³)',
      steps: [{ '=': '1/(k + 1)', by: 'factor' }],
    },
  },
  sharp: {
    relativeError: { take: { σ: 2, λ: 0, k: 1 }, shows: ['c(σ)·σ = 1'] },
    upper: { take: { σ: 2, λ: 0, k: 1 }, shows: ['c(σ) = 1/2'] },
  },
  necessary: {
    singular: { take: { σ: -1, λ: 1, k: 1 }, shows: ['c(σ) = −1/2', '1/σ = −1'] },
    penalty: {
      take: { σ: 1, λ: -2, k: 1 },
      shows: ['1 − c(σ)·σ = 2', 'λ/σ² = −2'],
    },
    factor: { because: 'only k = 0 and k = −1 must be left out, where there is no σ or λ' },
  },
});
