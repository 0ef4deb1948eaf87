import { heavyBallBumps } from '../../../theorems/momentum/heavy-ball-bumps.js';
import { proves } from '../proves.js';

proves(heavyBallBumps, {
  evidence: {
    stays: ['witness'],
    crosses: ['witness'],
  },
  attained: ['stays', 'crosses'],
  needed: ['momentum', 'descent'],
});
