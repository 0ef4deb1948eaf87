import type { StatedEvent } from './statement.js';

/** `with probability at least 9/10: the loss halves (tested on 1000 draws)`. */
export function eventText({ event, probability, trials }: StatedEvent): string {
  return `with probability at least ${probability}: ${event} (tested on ${trials} draws)`;
}
