import { minimumNormSolution } from '../../../theorems/stochastic/minimum-norm-solution.js';
import { proves } from '../proves.js';

proves(minimumNormSolution, {
  evidence: { solves: ['identity'], least: ['identity', 'certificate'] },
  attained: ['solves', 'least'],
  needed: ['minimum', 'solution'],
});
