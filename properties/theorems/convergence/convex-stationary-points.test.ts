import { convexStationaryPoints } from '../../../theorems/convergence/convex-stationary-points.js';
import { proves } from '../proves.js';

proves(convexStationaryPoints, {
  evidence: {
    least: ['certificate', 'identity'],
    leastPiecewise: ['certified', 'certified'],
  },
  attained: ['least', 'leastPiecewise'],
  needed: ['convex', 'stationary'],
});
