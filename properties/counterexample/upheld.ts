import type { Example } from '../../src/counterexample/find.js';
import { checkNecessity } from '../../src/prove/necessity.js';
import { prepare } from '../../src/prove/prepare.js';
import { checkRefutation } from '../../src/prove/refutation.js';
import type { Verdict } from '../../src/prove/result.js';
import type { Asked } from './questions.js';

/**
 * What `check` says of an example where the theorem file has it as its witness: the judgement of the engine that knows
 * nothing of the search.
 */
export function upheld({ theorem, hypothesis, claim }: Asked, { question, take }: Example): Verdict {
  const witness = { in: question.family.name, take, shows: ['0 = 0'] };
  const prepared = prepare(theorem);
  if (hypothesis !== null) {
    const necessary = { ...theorem.necessary, [hypothesis]: witness };
    return checkNecessity({ ...prepared, theorem: { ...theorem, necessary } }, hypothesis).verdict;
  }
  const refutation = prepared.refutations.get(claim!)!;
  const { derivation: _, ...source } = refutation.source;
  const changed = { ...refutation, source: { ...source, by: witness, search: false } };
  return checkRefutation(claim!, changed, { runs: 1, seed: 1 }).verdict;
}
