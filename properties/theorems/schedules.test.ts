import { cosineScheduleSums } from '../../theorems/schedules/cosine-schedule.js';
import { proves } from './proves.js';

proves(cosineScheduleSums, {
  evidence: {
    first: ['identity'],
    last: ['identity'],
    symmetric: ['identity'],
    sum: ['identity'],
    squares: ['identity'],
    exactSymmetric: ['identity'],
    exactSum: ['identity'],
    exactSquares: ['identity'],
    falls: ['certified'],
    start: ['certified'],
    end: ['certified'],
  },
  attained: [
    'first',
    'last',
    'symmetric',
    'sum',
    'squares',
    'start',
    'end',
    'exactSymmetric',
    'exactSum',
    'exactSquares',
  ],
  needed: ['root', 'inverse', 'several'],
});
