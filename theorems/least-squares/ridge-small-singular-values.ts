import { between, bounded, positive } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeSmallSingularValues = theorem({
  id: 'ridge-small-singular-values',
  title: 'Ridge suppresses the directions with σ² much less than λ, relatively',
  subject: 'least-squares',
  about:
    'The coefficient c = σ/(σ² + λ) is at most σ/λ, so it tends to 0 as λ grows with σ fixed, and it is ' +
    'small where λ ≫ σ. It differs from σ/λ by the relative error c·σ ≤ σ²/λ. But σ² ≪ λ does not make c ' +
    'itself small, as document 003 says: σ = 1/k² and λ = 1/k³ have σ² = λ/k, and c = k²/(k + 1) grows ' +
    'without bound. What is then small is c·σ, the coefficient relative to the 1/σ of least squares. The ' +
    'false claim is read here as: σ² ≤ λ/10 brings c down to ½.',
  references: ['Document 002, ridge', 'Document 003 §2.3.1'],
  settles: ['lectures/ridge-limit-big-lambda', 'lectures/ridge-003-small'],
  refutes: {
    'lectures/ridge-003-small': {
      given: { singular: '0 ≤ σ', small: '10·σ² ≤ λ' },
      claim: 'c(σ) ≤ ½',
      by: {
        take: { σ: '1/10', λ: '1/10', k: 10 },
        shows: ['σ² = λ/10', 'c(σ) = 10/11'],
      },
      search: true,
    },
  },
  given: { singular: '0 ≤ σ', penalty: '0 < λ', factor: '0 < k' },
  cases: {
    direction: {
      draws: { σ: between('0', '2', { closed: true }), λ: bounded(), k: positive() },
      define: ['c(x: scalar) = x/(x² + λ)'],
    },
  },
  proof: {
    absolute: {
      start: 'c(σ)',
      steps: [
        { '=': 'σ/(σ² + λ)', by: definition('c') },
        { '≤': 'σ/λ', by: ['singular', 'penalty'], certificate: 'σ·σ²/(λ·(σ² + λ))' },
      ],
    },
    relative: {
      start: 'c(σ)·σ',
      steps: [
        { '=': 'σ²/(σ² + λ)', by: definition('c') },
        { '≤': 'σ²/λ', by: 'penalty', certificate: 'σ²·σ²/(λ·(σ² + λ))' },
      ],
    },
    relativeError: {
      start: 'σ/λ − c(σ)',
      steps: [{ '=': 'c(σ)·σ·σ/λ', by: [definition('c'), algebra] }],
    },
    notSmall: {
      start: '(1/k²)/((1/k²)² + 1/k³)',
      steps: [{ '=': 'k²/(k + 1)', by: 'factor' }],
    },
  },
  sharp: {
    absolute: { take: { σ: 0, λ: 1, k: 1 }, shows: ['c(σ) = 0'] },
    relative: { take: { σ: 0, λ: 1, k: 1 }, shows: ['c(σ) = 0'] },
  },
  necessary: {
    singular: {
      take: { σ: -1, λ: 1, k: 1 },
      shows: ['c(σ) = −1/2', 'σ/λ = −1'],
    },
    penalty: { take: { σ: 1, λ: '-1/2', k: 1 }, shows: ['c(σ)·σ = 2', 'σ²/λ = −2'] },
    factor: { because: 'only k = 0 and k = −1 must be left out, where there is no σ or λ' },
  },
});
