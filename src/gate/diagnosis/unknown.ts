import type { DiagnosisResult, Evidence } from '../result.js';
import type { Candidate } from './candidate.js';
import { applicable } from './candidates.js';
import { type Observation, reproduces } from './reproduce.js';
import type { Suspect } from './standing.js';

/** No candidate reproduces the subject: the smallest stream that tells it from the specification, and what comes closest. */
export function unknown(suspect: Suspect, observations: readonly Observation[]): DiagnosisResult {
  const evidence = evidenceOf(suspect, observations);
  const { right, wrong, closest } = evidence;
  const parts = [
    'unknown: no known mistake or dialect, and no two of them together, reproduce it',
    wrong.length === 0
      ? 'every stream is right by itself'
      : `it is wrong on ${wrong.length} of ${observations.length} streams, the shortest of them “${wrong[0]}”`,
    ...(closest
      ? [`closest is ${closest.mistake}, which reproduces ${closest.right} and not ${right.length}`]
      : []),
  ];
  return { mistakes: ['unknown'], digits: 0, formula: '', summary: parts.join('; '), evidence };
}

function evidenceOf(suspect: Suspect, observations: readonly Observation[]): Evidence {
  const { specification, dialect } = suspect;
  const declared: Candidate = { specification, dialect, mistakes: [] };
  const right = observations.filter((observation) => reproduces(declared, observation));
  const wrong = observations.filter((observation) => !right.includes(observation));
  const [closest] = applicable(suspect)
    .map((mistake) => {
      const candidate = { ...declared, mistakes: [mistake] };
      return {
        mistake: mistake.id,
        right: observations.filter((observation) => reproduces(candidate, observation)).length,
      };
    })
    .toSorted((a, b) => b.right - a.right);
  return {
    right: right.map(({ stream }) => stream.name),
    wrong: wrong.map(({ stream }) => stream.name),
    ...(closest && closest.right > right.length && { closest }),
  };
}
