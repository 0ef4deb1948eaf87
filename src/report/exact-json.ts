import type { Sequence, Type, Value } from '../formula/type.js';
import type { Instance } from '../prove/result.js';
import { formatRational, type Rational } from '../scalar/index.js';

/** A number as an exact fraction in text ("3/2", "-1"); vectors, matrices and sequences as arrays of them. */
export type ExactJson = string | readonly ExactJson[];

export interface InstanceJson {
  readonly family: string;
  readonly inputs: Readonly<Record<string, ExactJson>>;
  readonly shows: readonly string[];
}

export function exactJson(value: Value<Rational>, type: Type): ExactJson {
  switch (type.kind) {
    case 'integer':
      return String(value);
    case 'scalar':
      return formatRational(value as Rational);
    case 'vector':
      return (value as readonly Rational[]).map(formatRational);
    case 'matrix':
      return (value as readonly (readonly Rational[])[]).map((row) => row.map(formatRational));
    case 'sequence':
      return (value as Sequence<Rational>).items.map((item) => exactJson(item, type.of));
    case 'function':
      throw new TypeError('a function has no exact value');
  }
}

export function instanceJson({ family, inputs, shows }: Instance): InstanceJson {
  return {
    family,
    inputs: Object.fromEntries(inputs.map(({ name, value, type }) => [name, exactJson(value, type)])),
    shows,
  };
}
