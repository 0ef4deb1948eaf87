import { constantGradient, impulseResponse } from './closed-form.js';
import { decoupling } from './decoupling.js';
import { gradientBuffer, gradientsUntouched } from './gradient-buffer.js';
import { l2Equivalence } from './l2-equivalence.js';
import type { Law } from './law.js';
import { learningRateChange, zeroLearningRate } from './learning-rate.js';
import { nanGradient } from './nan-gradient.js';
import { parametersRead } from './parameters-read.js';
import { reference } from './reference.js';
import { resume } from './resume.js';
import { scaling } from './scaling.js';
import { signSymmetry } from './sign-symmetry.js';
import { concatenation, lateTensor, missingGradient } from './tensors.js';
import { zeroGradientDecay, zeroGradients } from './zero-gradients.js';

/** All laws, those of the formula first. */
export const laws: readonly Law[] = [
  constantGradient,
  impulseResponse,
  scaling,
  signSymmetry,
  zeroGradients,
  zeroGradientDecay,
  decoupling,
  l2Equivalence,
  learningRateChange,
  zeroLearningRate,
  concatenation,
  lateTensor,
  missingGradient,
  gradientBuffer,
  gradientsUntouched,
  parametersRead,
  resume,
  nanGradient,
  reference,
];
