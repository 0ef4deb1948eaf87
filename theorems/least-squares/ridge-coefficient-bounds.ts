import { bounded, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeCoefficientBounds = theorem({
  id: 'ridge-coefficient-bounds',
  title: 'The ridge coefficient up to a factor of two',
  subject: 'least-squares',
  about:
    'The coefficient c = σ/(σ² + λ) lies between ½·min(1/σ, σ/λ) and min(1/σ, σ/λ): it is that of least squares for ' +
    'σ² ≥ λ, and σ/λ for σ² ≤ λ, up to a factor of 2, which is lost only at σ² = λ. It makes the two limits of the ' +
    'lectures one statement. The two cases are two families, so that the minimum is a rational function in each.',
  references: ['Document 003 §2.3.1', 'Document 002, ridge'],
  settles: [],
  given: {
    singular: '0 < σ',
    side: {
      says: '0 < λ, and σ² ≥ λ in one family, σ² ≤ λ in the other',
      in: { large: '0 < λ ≤ σ²', small: '0 < σ² ≤ λ' },
    },
  },
  cases: {
    large: { draws: { σ: positive(), λ: bounded() } },
    small: { draws: { σ: positive(), λ: bounded() } },
  },
  proof: {
    lowerLarge: {
      in: ['large'],
      start: '½·min(1/σ, σ/λ)',
      steps: [
        { '=': '½·1/σ', by: 'side' },
        { '≤': 'σ/(σ² + λ)', by: ['singular', 'side'], certificate: '½·(σ² − λ)/(σ·(σ² + λ))' },
      ],
    },
    upperLarge: {
      in: ['large'],
      start: 'σ/(σ² + λ)',
      steps: [
        { '<': '1/σ', by: ['singular', 'side'], certificate: 'λ/(σ·(σ² + λ))' },
        { '=': 'min(1/σ, σ/λ)', by: 'side' },
      ],
    },
    lowerSmall: {
      in: ['small'],
      start: '½·min(1/σ, σ/λ)',
      steps: [
        { '=': '½·σ/λ', by: 'side' },
        { '≤': 'σ/(σ² + λ)', by: ['singular', 'side'], certificate: '½·σ·(λ − σ²)/(λ·(σ² + λ))' },
      ],
    },
    upperSmall: {
      in: ['small'],
      start: 'σ/(σ² + λ)',
      steps: [
        { '<': 'σ/λ', by: ['singular', 'side'], certificate: 'σ·σ²/(λ·(σ² + λ))' },
        { '=': 'min(1/σ, σ/λ)', by: 'side' },
      ],
    },
  },
  sharp: {
    lowerLarge: { in: 'large', take: { σ: 1, λ: 1 }, shows: ['σ/(σ² + λ) = 1/2'] },
    upperLarge: { because: 'the inequality is strict; the quotient of the sides tends to 1 as λ tends to 0' },
    lowerSmall: { in: 'small', take: { σ: 1, λ: 1 }, shows: ['σ/(σ² + λ) = 1/2'] },
    upperSmall: { because: 'the inequality is strict; the quotient of the sides tends to 1 as λ tends to ∞' },
  },
  necessary: {
    singular: { in: 'large', take: { σ: -1, λ: '1/2' }, shows: ['σ/(σ² + λ) = −2/3', '1/σ = −1'] },
    side: [
      { in: 'large', take: { σ: 1, λ: 3 }, shows: ['½·1/σ = 1/2', '½·σ/λ = 1/6'] },
      { in: 'small', take: { σ: 2, λ: 1 }, shows: ['½·1/σ = 1/4', '½·σ/λ = 1'] },
    ],
  },
});
