import { INDEX_LETTERS, isDecoration, isDigit, isLetter, plainOfLowered } from './alphabet.js';
import { FormulaError } from './error.js';
import type { Definition, Expression, Parameter } from './expression.js';
import { subscripted } from './indexing.js';
import { Misfit, requireValue } from './misfit.js';
import { splitLabel } from './name-table.js';
import { parserOf, requireKnown } from './parse.js';
import { remember } from './source.js';
import { functionOf, integer, matrix, type Scope, scalar, sequenceOf, type Type, vector } from './type.js';

const KINDS: ReadonlyMap<string, Type> = new Map(
  [integer, scalar, vector, matrix].flatMap((type): [string, Type][] => [
    [type.kind, type],
    [`sequence of ${type.kind}`, sequenceOf(type)],
  ]),
);

/** `H = Q·Qᵀ`, `f(x: vector) = ‖x‖²`, `V_i = ‖X·z_i‖²`. */
export function parseDefinition(text: string, scope: Scope): Definition {
  const equals = text.indexOf('=');
  if (equals < 0) throw new FormulaError('expected name = formula, found no =', text, text.length);
  const head = text.slice(0, equals);
  const { name, index, parameters } = readHead(head, text, scope);
  const inside = new Map(scope);
  for (const parameter of parameters) inside.set(parameter.name, parameter.type);
  const options = index === undefined ? {} : { indices: [index] };
  const body = parserOf(text, inside, options, equals + 1).whole();
  requireKnown([body], text, inside, options);
  remember(body, text);
  try {
    requireValue(body);
  } catch (error) {
    if (error instanceof Misfit) throw new FormulaError(error.message, text, error.at.start);
    throw error;
  }
  if (index === undefined) {
    const type =
      parameters.length === 0
        ? body.type
        : functionOf(
            parameters.map((p) => p.type),
            body.type,
          );
    return { name, parameters, body, type, text };
  }
  if (!subscripted(body, index)) {
    throw new FormulaError(
      `cannot infer the range of \`${index}\`: it is no subscript in the formula`,
      text,
      equals + 1,
    );
  }
  return { name, parameters, index, body, type: typeOfFamily(index, body), text };
}

/** Numbers over i, j, k, l are the entries of a vector; over a time r, s, t, and for anything else, a sequence. */
function typeOfFamily(index: string, body: Expression): Type {
  const entry = body.type.kind === 'integer' ? scalar : body.type;
  return entry.kind === 'scalar' && !'rst'.includes(index) ? vector : sequenceOf(entry);
}

interface Head {
  readonly name: string;
  readonly index?: string;
  readonly parameters: readonly Parameter[];
}

function readHead(head: string, text: string, scope: Scope): Head {
  const bracket = head.indexOf('(');
  if (bracket >= 0) {
    const closing = head.lastIndexOf(')');
    if (closing < bracket) throw new FormulaError('`(` is never closed; expected )', text, bracket);
    const after = head.slice(closing + 1);
    if (after.trim() !== '') {
      throw new FormulaError('expected = after the parameters', text, closing + 1 + leading(after));
    }
    const name = nameAt(head.slice(0, bracket), 0, text, scope);
    return { name, parameters: readParameters(head.slice(bracket + 1, closing), bracket + 1, text, scope) };
  }
  const name = nameAt(head, 0, text, scope);
  const { base, label } = splitLabel(name);
  if (label.length !== 1 || !INDEX_LETTERS.has(label)) return { name, parameters: [] };
  if (scope.has(label)) {
    throw new FormulaError(
      `the index \`${label}\` already has a meaning here; choose another letter`,
      text,
      leading(head),
    );
  }
  return { name: nameAt(base, leading(head), text, scope), index: label, parameters: [] };
}

function readParameters(list: string, start: number, text: string, scope: Scope): Parameter[] {
  const parameters: Parameter[] = [];
  let position = start;
  for (const part of list.split(',')) {
    const at = position + leading(part);
    const colon = part.indexOf(':');
    if (colon < 0) throw new FormulaError('expected a parameter with its kind, such as x: vector', text, at);
    const name = nameAt(part.slice(0, colon), position, text, new Map());
    if (scope.has(name) && scope.get(name)?.kind === 'function') {
      throw new FormulaError(`\`${name}\` is already a function here; choose another name`, text, at);
    }
    if (parameters.some((parameter) => parameter.name === name)) {
      throw new FormulaError(`two parameters are called \`${name}\``, text, at);
    }
    const kind = part.slice(colon + 1);
    const type = KINDS.get(kind.trim());
    if (type === undefined) {
      const known = 'integer, scalar, vector, matrix';
      throw new FormulaError(
        `unknown kind \`${kind.trim()}\`; known: ${known}`,
        text,
        position + colon + 1 + leading(kind),
      );
    }
    parameters.push({ name, type });
    position += part.length + 1;
  }
  return parameters;
}

/** The one name in a piece of the head that starts at `start`. */
function nameAt(piece: string, start: number, text: string, scope: Scope): string {
  const name = piece.trim().normalize('NFC');
  const at = start + leading(piece);
  if (name === '') throw new FormulaError('expected a name', text, at);
  if (!isName(name)) throw new FormulaError(`\`${name}\` is not a name`, text, at);
  if (scope.has(name)) throw new FormulaError(`\`${name}\` is already defined`, text, at);
  return name;
}

/** [∇] letters with their decorations, then perhaps a subscript. */
export function isName(name: string): boolean {
  const { base, label } = splitLabel(name);
  const characters = [...base];
  if ('∇∂'.includes(characters[0] ?? ' ')) characters.shift();
  if (!isLetter(characters[0])) return false;
  if (!characters.every((c) => isLetter(c) || isDecoration(c) || plainOfLowered(c) !== undefined))
    return false;
  return [...label].every((c) => isLetter(c) || isDigit(c) || '+−-'.includes(c));
}

const leading = (piece: string): number => piece.length - piece.trimStart().length;
