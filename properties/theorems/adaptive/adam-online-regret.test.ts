import { adamOnlineRegret } from '../../../theorems/adaptive/adam-online-regret.js';
import { proves } from '../proves.js';

proves(adamOnlineRegret, {
  evidence: {
    returns: ['certified'],
    regret: ['identity', 'certificate'],
  },
  attained: ['returns', 'regret'],
  needed: ['decay', 'rate', 'returns', 'second', 'third'],
});
