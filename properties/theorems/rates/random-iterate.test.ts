import { randomIterate } from '../../../theorems/rates/random-iterate.js';
import { proves } from '../proves.js';

proves(randomIterate, {
  evidence: { drawn: ['identity'], least: ['certified'] },
  attained: ['drawn', 'least'],
  needed: ['uniform'],
});
