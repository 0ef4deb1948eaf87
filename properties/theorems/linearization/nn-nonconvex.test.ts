import { nnNonconvex } from '../../../theorems/linearization/nn-nonconvex.js';
import { proves } from '../proves.js';

proves(nnNonconvex, {
  evidence: { gap: ['identity'], above: ['certificate'] },
  attained: ['gap'],
  needed: ['opposite', 'product'],
});
