import { positive } from '../../src/generate/draws.js';
import { algebra, harmonicMean } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeCoefficientBounds = theorem({
  id: 'ridge-coefficient-bounds',
  title: 'The ridge coefficient up to a factor of two',
  subject: 'least-squares',
  about:
    'The coefficient σ/(σ² + λ) of ridge is half the harmonic mean of 1/σ, that of least squares, and σ/λ. ' +
    'So it is at least half the lesser of the two; that it is at most the lesser is shown with each of the ' +
    'limits of the lectures, for large and for small singular values. The factor 2 is lost only at σ² = λ.',
  references: ['Document 003 §2.3.1', 'Document 002, ridge'],
  settles: [],
  given: { singular: '0 < σ', penalty: '0 < λ' },
  cases: { direction: { draws: { σ: positive(), λ: positive() } } },
  proof: {
    lower: {
      start: '½·min(1/σ, σ/λ)',
      steps: [
        { '≤': '(1/σ)·(σ/λ)/(1/σ + σ/λ)', by: ['singular', 'penalty', harmonicMean] },
        { '=': 'σ/(σ² + λ)', by: algebra },
      ],
    },
  },
  sharp: {
    lower: { take: { σ: '1/2', λ: '1/4' }, shows: ['σ/(σ² + λ) = 1', '1/σ = 2', 'σ/λ = 2'] },
  },
  necessary: {
    singular: {
      because: 'it makes 1/σ exist; for σ < 0 the mean of two negative numbers lies between them too',
    },
    penalty: { take: { σ: 1, λ: -2 }, shows: ['σ/(σ² + λ) = −1', '½·min(1/σ, σ/λ) = −1/4'] },
  },
});
