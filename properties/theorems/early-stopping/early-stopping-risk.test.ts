import { earlyStoppingRisk } from '../../../theorems/early-stopping/early-stopping-risk.js';
import { proves } from '../proves.js';

proves(earlyStoppingRisk, {
  evidence: {
    risk: ['identity', 'certificate', 'certificate', 'certificate', 'identity'],
  },
  attained: ['risk'],
  needed: ['filters', 'constant'],
});
