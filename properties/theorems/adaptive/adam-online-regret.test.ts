import { adamOnlineRegret } from '../../../theorems/adaptive/adam-online-regret.js';
import { proves } from '../proves.js';

proves(adamOnlineRegret, {
  evidence: {
    returns: ['certified'],
    down: ['certificate'],
    up: ['identity', 'certificate'],
    upAgain: ['identity', 'certificate'],
    next: ['certificate'],
    longer: ['certificate'],
    regret: ['identity', 'certificate'],
  },
  attained: ['returns', 'down', 'up', 'upAgain', 'next', 'longer', 'regret'],
  needed: ['decay', 'rate', 'slope', 'before', 'later', 'returns', 'second', 'third'],
});
