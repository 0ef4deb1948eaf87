import { stabilityThreshold } from '../../../theorems/stability/stability-threshold.js';
import { proves } from '../proves.js';

proves(stabilityThreshold, {
  evidence: {
    closer: ['identity', 'certificate', 'certificate'],
    notCloser: ['identity', 'identity', 'certificate'],
  },
  attained: ['notCloser'],
  needed: ['spectrum', 'stepSize', 'away', 'alongVector', 'normalEquations', 'update'],
});
