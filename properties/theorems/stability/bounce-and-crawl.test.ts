import { bounceAndCrawl } from '../../../theorems/stability/bounce-and-crawl.js';
import { proves } from '../proves.js';

proves(bounceAndCrawl, {
  evidence: {
    crawls: ['certificate', 'identity'],
    bounces: ['certificate'],
    doesNotBounce: ['certificate', 'certificate'],
    unstable: ['certificate', 'certificate'],
  },
  attained: ['doesNotBounce', 'unstable'],
  needed: ['spectrum', 'stepSize', 'illConditioned', 'mode'],
  refutes: ['lectures/gd-bounce-crawl'],
});
