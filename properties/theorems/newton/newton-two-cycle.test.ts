import { newtonTwoCycle } from '../../../theorems/newton/newton-two-cycle.js';
import { proves } from '../proves.js';

proves(newtonTwoCycle, {
  evidence: {
    opposite: ['certified'],
    convex: ['certified'],
  },
  attained: ['opposite', 'convex'],
  needed: ['third', 'edge', 'newton'],
});
