import { type Standard, standardOfClaim, standardOfTheorem } from '../../src/judge/standard.js';
import { isWithout } from '../../src/prove/necessity.js';
import { prepare } from '../../src/prove/prepare.js';
import type { Theorem, Witness } from '../../src/prove/theorem.js';

/** A case that a theorem file records, and what it is judged by. */
export interface RecordedCase {
  readonly label: string;
  readonly standard: Standard;
  readonly family: string;
  readonly text: string;
}

type Take = Witness<string>['take'];

const recorded = (label: string, standard: Standard, family: string, take: Take): RecordedCase => ({
  label,
  standard,
  family,
  text: JSON.stringify({ case: family, ...take }),
});

/** The witnesses that a hypothesis is needed: each must be a valid counterexample to the theorem without it. */
export function necessaryCases(theorem: Theorem): readonly RecordedCase[] {
  const [first] = prepare(theorem).families.keys();
  return Object.entries(theorem.necessary).flatMap(([name, source]) =>
    isWithout(source)
      ? []
      : [source]
          .flat()
          .map((witness) =>
            recorded(
              `${theorem.id} without ${name}`,
              standardOfTheorem(theorem, name),
              witness.in ?? first,
              witness.take,
            ),
          ),
  );
}

/** The cases in which a bound is attained: all holds in them. */
export function sharpCases(theorem: Theorem): readonly RecordedCase[] {
  const [first] = prepare(theorem).families.keys();
  return Object.values(theorem.sharp).flatMap((source) =>
    source === undefined || isWithout(source)
      ? []
      : [source]
          .flat()
          .map(({ in: family, take }) =>
            recorded(`${theorem.id}, sharp`, standardOfTheorem(theorem, null), family ?? first, take),
          ),
  );
}

/** The cases that refute false claims. */
export function refutingCases(theorem: Theorem): readonly RecordedCase[] {
  return [...prepare(theorem).refutations].map(([id, { source, family }]) =>
    recorded(id, standardOfClaim(theorem, id)!, family.name, source.by.take),
  );
}
