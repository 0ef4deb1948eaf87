import type { Sharpest } from '../claim/sharpest.js';
import { betweenEquations, paragraph } from './columns.js';
import { instanceText } from './exact-text.js';

/** How close a claim came to failing where no case makes it fail. */
export function sharpestText({ ratio, inputs, cases }: Sharpest, width: number): string {
  if (inputs === null) return 'no case that was tried satisfies all hypotheses\n';
  const how =
    ratio === 1
      ? 'both sides are equal'
      : `the ratio of the sides is ${ratio.toPrecision(4)}, where 1 is equality`;
  const where = betweenEquations(instanceText({ family: '', inputs, shows: [] }, 'short'));
  return `${[`sharpest of ${cases} cases: ${how}`, ...paragraph('  for ', where, width)].join('\n')}\n`;
}
