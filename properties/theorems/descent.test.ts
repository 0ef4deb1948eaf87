import { curvatureAlongASegment } from '../../theorems/descent/curvature-along-a-segment.js';
import { descentLemma } from '../../theorems/descent/descent-lemma.js';
import { descentSandwich } from '../../theorems/descent/descent-sandwich.js';
import { lipschitzGradient } from '../../theorems/descent/lipschitz-gradient.js';
import { quadraticBounds } from '../../theorems/descent/quadratic-bounds.js';
import { strictDescent } from '../../theorems/descent/strict-descent.js';
import { proves } from './proves.js';

proves(lipschitzGradient, {
  evidence: {
    lipschitz: ['certificate | certified'],
  },
  attained: ['lipschitz'],
  needed: ['smooth'],
});

proves(curvatureAlongASegment, {
  evidence: {
    above: ['identity', 'certificate', 'identity'],
    below: ['identity', 'certificate', 'identity'],
  },
  attained: ['above', 'below'],
  needed: ['smooth', 'straight', 'forward', 'gradients', 'values'],
});

proves(quadraticBounds, {
  evidence: {
    above: ['certificate | certified'],
    below: ['certificate | certified'],
  },
  attained: ['above', 'below'],
  needed: ['smooth'],
  refutes: ['chapter/fn4-proof-sketch'],
});

proves(descentLemma, {
  evidence: {
    descent: ['certificate | certified', 'identity | certified', 'certificate | certified'],
  },
  attained: ['descent'],
  needed: ['smooth', 'stepSize', 'update'],
});

proves(descentSandwich, {
  evidence: {
    atLeast: ['certificate | certified', 'identity | certified'],
    atMost: ['certificate | certified', 'identity | certified'],
  },
  attained: ['atLeast', 'atMost'],
  needed: ['smooth', 'update'],
});

proves(strictDescent, {
  evidence: {
    descent: ['certificate | certified', 'certificate | certified'],
  },
  attained: [],
  needed: ['smooth', 'stepSize', 'moving', 'update'],
});
