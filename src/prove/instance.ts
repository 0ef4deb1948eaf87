import type { Case } from '../generate/case.js';
import type { Instance } from './result.js';

/** What a report needs of a case: its inputs, exactly. */
export function instanceOf(instance: Case, shows: readonly string[] = []): Instance {
  return {
    family: instance.family.name,
    inputs: instance.inputs().map(([name, value, type]) => ({ name, value, type })),
    shows,
  };
}
