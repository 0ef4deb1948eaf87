import type { Reason } from './reason.js';

/** How a report prints a reason: the hypothesis's name, the justification, or the theorem's title. */
export function textOfReason(reason: Reason<string>): string {
  if (typeof reason === 'string') return reason;
  return 'says' in reason ? reason.says : reason.title;
}
