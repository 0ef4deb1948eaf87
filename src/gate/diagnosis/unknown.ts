import type { DiagnosisResult } from '../result.js';
import type { Candidate } from './candidate.js';
import { applicable } from './candidates.js';
import { formulaText } from './formula-text.js';
import { type Observation, reproduces } from './reproduce.js';
import type { Suspect } from './standing.js';

/** No candidate reproduces the subject: which streams tell it from the specification, and what comes closest. */
export function unknown(suspect: Suspect, observations: readonly Observation[]): DiagnosisResult {
  const { specification, dialect, hypers } = suspect;
  const declared: Candidate = { specification, dialect, mistakes: [] };
  const right = observations.filter((observation) => reproduces(declared, observation));
  const wrong = observations.filter((observation) => !right.includes(observation));
  const singles = applicable(suspect).map((mistake) => {
    const candidate: Candidate = { specification, dialect, mistakes: [mistake] };
    const count = observations.filter((observation) => reproduces(candidate, observation)).length;
    return { mistake, count };
  });
  const [closest] = singles.toSorted((a, b) => b.count - a.count);
  const evidence = [
    `unknown: no known mistake or dialect, and no two of them together, reproduce it`,
    right.length > 0 ? `it is right on ${names(right)}` : 'it is wrong on every stream',
    right.length > 0 ? `and wrong on ${names(wrong)}` : '',
    closest && closest.count > right.length
      ? `closest is ${closest.mistake.id} (${closest.mistake.title}), right on ${closest.count} of ${observations.length} streams`
      : '',
  ];
  return {
    mistakes: ['unknown'],
    digits: 0,
    formula: formulaText(declared, hypers),
    summary: evidence.filter((part) => part !== '').join('; '),
  };
}

const NAMED = 5;

/** The shortest streams first, as they are in `streams`; the others are counted. */
function names(streams: readonly Observation[]): string {
  const shown = streams.slice(0, NAMED).map(({ stream }) => `“${stream.name}”`);
  return [...shown, ...(streams.length > NAMED ? [`and ${streams.length - NAMED} more`] : [])].join(', ');
}
