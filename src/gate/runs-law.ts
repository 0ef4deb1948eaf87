import type { LawResult } from './result.js';
import type { Stream } from './subject/stream.js';
import type { FailureKind, Outcome } from './subject/subject.js';

const statement =
  'Every stream of finite numbers is run to its end: each step comes back in time, with as many numbers as went in.';

/** `refused` and `unsupported` are answers, and what follows on `abandoned` is the fault of a stream before. */
const broken: readonly FailureKind[] = ['threw', 'shape', 'exited', 'hang', 'memory', 'protocol'];

/** The law that whatever the subject does is noticed: it fails with the shortest stream that did not end well. */
export function runsLaw(ran: readonly { readonly stream: Stream; readonly outcome: Outcome }[]): LawResult {
  const failed = ran.flatMap(({ stream, outcome }) =>
    'failure' in outcome ? [{ stream, failure: outcome.failure }] : [],
  );
  const faults = failed.filter(({ stream, failure }) => broken.includes(failure.kind) && finite(stream));
  const law = { id: 'runs', statement } as const;
  if (faults.length > 0) {
    const { stream, failure } = faults.reduce((a, b) =>
      b.stream.steps.length < a.stream.steps.length ? b : a,
    );
    const where = failure.step === undefined ? '' : ` in step ${failure.step}`;
    const more = faults.length === 1 ? '' : `; ${faults.length} of ${ran.length} streams ended so`;
    return {
      ...law,
      verdict: 'violated',
      detail: `${failure.kind}${where}: ${failure.detail}${more}`,
      stream,
      ...(failure.step !== undefined && { step: failure.step }),
    };
  }
  if (failed.length === ran.length && failed.length > 0)
    return { ...law, verdict: 'undecided', detail: failed[0].failure.detail };
  return {
    ...law,
    verdict: 'satisfied',
    detail: `${ran.length - failed.length} streams were run to their end`,
  };
}

const finite = ({ steps, params }: Stream): boolean =>
  [...params, ...steps.flatMap(({ grads }) => grads)].every(
    (tensor) => tensor?.every(Number.isFinite) ?? true,
  );
