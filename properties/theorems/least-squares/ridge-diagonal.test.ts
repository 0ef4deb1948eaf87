import { ridgeDiagonal } from '../../../theorems/least-squares/ridge-diagonal.js';
import { proves } from '../proves.js';

proves(ridgeDiagonal, {
  evidence: {
    diagonal: ['identity'],
    determinant: ['identity'],
  },
  attained: ['diagonal', 'determinant'],
  needed: ['shape'],
  refutes: ['lectures/ridge-diag-matrix'],
});
