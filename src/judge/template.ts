import type { Type } from '../formula/type.js';
import type { JudgedFamily, Standard } from './standard.js';

/**
 * A file to fill in: each name of a family that a case gives, with what it is, and the hypotheses as comments. It is
 * read as it stands once every value is there.
 */
export function template({ subject, dropped, families }: Standard, { family }: JudgedFamily): string {
  const { integers, draws, hypotheses, scope, name } = family;
  const says = [...hypotheses].map(
    ([key, { text }]) => `#   ${key === dropped ? '(dropped) ' : ''}${key}: ${text}`,
  );
  const measured = new Set([...draws.values()].flatMap(({ draw }) => draw.extents));
  const needed = [...[...integers.keys()].filter((key) => !measured.has(key)), ...draws.keys()];
  const optional = [...integers.keys()].filter((key) => measured.has(key));
  const blanks = needed.map(
    (key) => `${key} =    # ${kindOf(scope.get(key)!, draws.get(key)?.draw.extents)}`,
  );
  return [
    `# A counterexample to ${subject}${dropped === null ? '' : ` without ${dropped}`}.`,
    '# Numbers: 2, -3/4, 0.1 (exactly 1/10). Vectors: [1, 0]. Matrices, by rows: [[1, 0], [0, 1]].',
    ...(says.length === 0 ? [] : ['# The hypotheses:', ...says]),
    ...(families.size > 1 ? [`case = ${name}`] : []),
    ...blanks,
    ...(optional.length === 0 ? [] : [`# ${optional.join(', ')}: read off the lists above`]),
    '',
  ].join('\n');
}

function kindOf(type: Type, extents: readonly (string | number)[] = []): string {
  switch (type.kind) {
    case 'integer':
      return 'an integer';
    case 'scalar':
      return 'a number';
    case 'vector':
      return `a vector of ${extents[0]} numbers`;
    case 'matrix':
      return `a matrix of ${extents[0]} rows and ${extents[1]} columns`;
    case 'sequence':
      return `a list of ${extents[0]}, each ${kindOf(type.of, extents.slice(1))}`;
    case 'function':
      return 'a function';
  }
}
