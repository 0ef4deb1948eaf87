import type { Type, Value } from '../formula/type.js';
import type { PreparedFamily } from '../prove/prepare.js';
import type { Instance } from '../prove/result.js';
import type { Witness } from '../prove/theorem.js';
import { parseRational, type Rational, ratio } from '../scalar/index.js';

type Family = PreparedFamily['family'];
type Written = Witness<string>['take'][string];

/** A witness as its theorem file writes it, without running anything: only the names that it gives. */
export function writtenInstance({ take, shows }: Omit<Witness<string>, 'in'>, family: Family): Instance {
  const inputs = Object.entries(take).map(([name, written]) => {
    const type = family.scope.get(name);
    if (type === undefined) throw new RangeError(`\`${name}\` is not a name of the family ${family.name}`);
    return { name, type, value: readValue(written, type, family.draws.get(name)?.draw.start ?? 0) };
  });
  return { family: family.name, inputs, shows };
}

function readValue(written: Written, type: Type, start: number): Value<Rational> {
  if (type.kind === 'integer') return Number(written);
  if (type.kind === 'sequence') return { start, items: readItems(written, type.of, start) };
  if (type.kind === 'vector') return readItems(written, { kind: 'scalar' }, start) as readonly Rational[];
  if (type.kind === 'matrix') {
    return readItems(written, { kind: 'vector' }, start) as readonly (readonly Rational[])[];
  }
  return typeof written === 'number' ? ratio(written) : parseRational(String(written));
}

function readItems(written: Written, of: Type, start: number): readonly Value<Rational>[] {
  if (!Array.isArray(written)) throw new RangeError(`expected a list, found ${JSON.stringify(written)}`);
  return (written as readonly Written[]).map((item) => readValue(item, of, start));
}
