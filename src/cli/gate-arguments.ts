import { specificationOf, specifications } from '../gate/specification/index.js';
import type { Dialect, Specification } from '../gate/specification/specification.js';
import type { Hyper } from '../gate/subject/stream.js';
import { nearestNames } from '../reading/nearest-names.js';
import { printable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';

/** The specification of this name. Throws BadUse. */
export function namedSpecification(name: string | undefined): Specification {
  const names = specifications.map(({ id }) => id);
  if (name === undefined) throw new BadUse(`--spec is missing; accepted: ${names.join(', ')}`);
  const known = specificationOf(name);
  if (known) return known;
  const near = nearestNames(name, names);
  throw new BadUse(
    `--spec '${printable(name)}' is not accepted: ${near.length > 0 ? `did you mean ${near.join(' or ')}?` : names.join(', ')}`,
  );
}

/** `--hyper lr=0.5 --hyper nesterov=true`. Throws BadUse. */
export function hyperOf(texts: readonly string[], { id, hyper: names }: Specification): Hyper {
  return Object.fromEntries(
    assignments('--hyper', texts).map(([name, text]) => {
      if (!names.includes(name))
        throw new BadUse(
          `--hyper ${printable(name)} is no hyperparameter of ${id}; it has ${names.join(', ')}`,
        );
      const value = readValue(text);
      if ((name === 'nesterov') !== (typeof value === 'boolean') || typeof value === 'string')
        throw new BadUse(
          `--hyper ${name} '${printable(text)}' is not accepted: ${name === 'nesterov' ? 'true or false' : 'a number'}`,
        );
      return [name, value];
    }),
  );
}

/** `--dialect eps=inside`. Throws BadUse. */
export function dialectOf(texts: readonly string[], { id, dialects }: Specification): Dialect {
  return Object.fromEntries(
    assignments('--dialect', texts).map(([name, choice]) => {
      const option = dialects[name];
      const has = Object.keys(dialects).join(', ') || 'none';
      if (!Object.hasOwn(dialects, name))
        throw new BadUse(`--dialect ${printable(name)} is no option of ${id}; it has ${has}`);
      const choices = Object.keys(option.choices);
      if (!choices.includes(choice))
        throw new BadUse(`--dialect ${name}=${printable(choice)} is not accepted: ${choices.join(', ')}`);
      return [name, choice];
    }),
  );
}

/** `--option foreach=true`: what the adapter's constructor is told, as JSON where it is JSON and as text where not. */
export const optionsOf = (texts: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(assignments('--option', texts).map(([name, text]) => [name, readValue(text)]));

function assignments(option: string, texts: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = texts.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new BadUse(`${option} '${printable(text)}' is not accepted: name=value`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) !== index);
  if (twice) throw new BadUse(`${option} ${printable(twice[0])} is given twice`);
  return pairs;
}

function readValue(text: string): number | boolean | string {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text) && Number.isFinite(Number(text))
    ? Number(text)
    : text;
}
