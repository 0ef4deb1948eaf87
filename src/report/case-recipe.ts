import { tex } from '../formula/index.js';
import type { Type } from '../formula/type.js';
import type { PreparedFamily } from '../prove/prepare.js';

type Family = PreparedFamily['family'];
type PreparedDraw = ReturnType<Family['draws']['get']> & object;

/** How the cases of a family are made, in words. */
export interface CaseRecipe {
  readonly family: string;
  /** `n from 1 to 8`, `λ vector(n), bounded by smooth`. */
  readonly drawn: readonly string[];
  /** The definitions, as text and TeX; what TypeScript computes has no formula, and its TeX is null. */
  readonly defined: readonly { readonly text: string; readonly tex: string | null }[];
}

export function caseRecipe(family: Family): CaseRecipe {
  const drawn = [
    ...[...family.integers].map(([name, { least, greatest }]) => `${name} from ${least} to ${greatest}`),
    ...[...family.totals].map(([name, { of }]) => `${name} = ${of.join(' + ')}`),
    ...[...family.draws].map(([name, draw]) => drawText(name, draw)),
  ];
  const defined = [...family.definitions].map(([name, definition]) => {
    if (!('source' in definition)) return { text: definition.text, tex: tex(definition) };
    const how = definition.source.optimizer
      ? 'by the run of a reference optimizer'
      : 'by a reference implementation';
    return { text: `${name} ${how}`, tex: null };
  });
  return { family: family.name, drawn, defined };
}

function drawText(name: string, { draw, bounds }: PreparedDraw): string {
  const extents = draw.extents.length === 0 ? '' : `(${draw.extents.join(', ')})`;
  const kind = draw.type.kind === 'scalar' ? '' : ` ${kindText(draw.type)}${extents}`;
  const restriction = restrictionText(draw.domain(bounds, false).kind);
  const bounded = bounds?.hypothesis === undefined ? restriction : `bounded by ${bounds.hypothesis}`;
  if (bounded === '') return kind === '' ? `${name} a number` : `${name}${kind}`;
  return kind === '' ? `${name} ${bounded}` : `${name}${kind}, ${bounded}`;
}

function kindText(type: Type): string {
  return type.kind === 'sequence'
    ? `sequence of ${kindText(type.of)}s`
    : type.kind.replace('scalar', 'number');
}

function restrictionText(domain: string): string {
  if (domain === 'positive' || domain === 'negative') return domain;
  if (domain === 'nonnegative') return 'not negative';
  return domain === 'unit' ? 'between two bounds' : '';
}
