import { chapterAdaptive } from './chapter-adaptive.js';
import { chapterAdaptiveRates } from './chapter-adaptive-rates.js';
import { chapterConvergence } from './chapter-convergence.js';
import { chapterDescent } from './chapter-descent.js';
import { chapterMomentum } from './chapter-momentum.js';
import { chapterQuadratic } from './chapter-quadratic.js';
import { chapterSharpness } from './chapter-sharpness.js';
import { chapterStochastic } from './chapter-stochastic.js';
import { chapterTaylor } from './chapter-taylor.js';
import type { Claim, SourceDocument } from './claim.js';
import { lecturesAdaptive } from './lectures-adaptive.js';
import { lecturesApproximation } from './lectures-approximation.js';
import { lecturesConventions } from './lectures-conventions.js';
import { lecturesEarlyStopping } from './lectures-early-stopping.js';
import { lecturesGradientDescent } from './lectures-gradient-descent.js';
import { lecturesInformal } from './lectures-informal.js';
import { lecturesInterpolation } from './lectures-interpolation.js';
import { lecturesLinearization } from './lectures-linearization.js';
import { lecturesMomentum } from './lectures-momentum.js';
import { lecturesRidge } from './lectures-ridge.js';
import { lecturesStochastic } from './lectures-stochastic.js';
import { lecturesWeightDecay } from './lectures-weight-decay.js';

export type { AsWritten, Claim, DocumentId, SourceDocument } from './claim.js';

/** The source documents. Where a text does not name its authors, none are given. */
export const documents: readonly SourceDocument[] = [
  {
    id: '000',
    title: 'Lecture 3: SGD Convergence, Adam, and Linearization',
    authors: 'Jincheng Ou',
    file: '000_1ec90f3bfea08c3f.txt',
  },
  { id: '001', title: 'Lecture 4 (slides)', file: '001_2948279f2d962ee6.txt' },
  { id: '002', title: 'Lecture 2: Optimization (slides)', file: '002_149bd921adc5f306.txt' },
  {
    id: '003',
    title: 'Lecture 1, 2, 3: Deep Learning Optimization',
    authors: 'Jincheng Ou',
    file: '003_0ac5253dad1d0d50.txt',
  },
  {
    id: '004',
    title: 'Gradient-based Optimization and its Analysis (chapter 4 of a book)',
    file: '004_127ffbc4d5ced9d0.txt',
  },
];

/** Every claim: the lectures by subject, then the chapter from its first section to its last. */
export const claims: readonly Claim[] = [
  ...lecturesConventions,
  ...lecturesApproximation,
  ...lecturesGradientDescent,
  ...lecturesRidge,
  ...lecturesEarlyStopping,
  ...lecturesStochastic,
  ...lecturesMomentum,
  ...lecturesInterpolation,
  ...lecturesAdaptive,
  ...lecturesWeightDecay,
  ...lecturesLinearization,
  ...lecturesInformal,
  ...chapterTaylor,
  ...chapterDescent,
  ...chapterStochastic,
  ...chapterMomentum,
  ...chapterQuadratic,
  ...chapterAdaptive,
  ...chapterConvergence,
  ...chapterAdaptiveRates,
  ...chapterSharpness,
];
