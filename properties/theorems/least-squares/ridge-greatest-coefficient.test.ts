import { ridgeGreatestCoefficient } from '../../../theorems/least-squares/ridge-greatest-coefficient.js';
import { proves } from '../proves.js';

proves(ridgeGreatestCoefficient, {
  evidence: {
    greatest: ['identity', 'certificate'],
    filter: ['certificate'],
  },
  attained: ['greatest', 'filter'],
  needed: ['penalty', 'order'],
  refutes: ['lectures/ridge-no-large-small-sv'],
});
