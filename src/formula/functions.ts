import type { BuiltIn, Expression, Place } from './expression.js';
import {
  described,
  isRow,
  Misfit,
  nameOfKind,
  requireInteger,
  requireMatrix,
  requireNumber,
  requireValue,
  requireVector,
} from './misfit.js';
import { integer, matrix, scalar, type Type, vector } from './type.js';

/** Builds norms, inner products and applications of functions, and refuses operands that do not fit. */

export function transpose(operand: Expression, at: Place): Expression {
  requireValue(operand);
  const { kind } = operand.type;
  if (kind !== 'vector' && kind !== 'matrix')
    throw new Misfit(`cannot transpose ${described(operand)}`, operand.at);
  return { kind: 'transpose', operand, type: isRow(operand) ? vector : matrix, at };
}

export function norm(which: '2' | '1' | '∞', operand: Expression, at: Place): Expression {
  requireValue(operand);
  const { kind } = operand.type;
  if (kind !== 'vector' && kind !== 'matrix') {
    throw new Misfit(`‖·‖ takes a vector or a matrix, not ${described(operand)}; write |…|`, operand.at);
  }
  if (kind === 'matrix' && which !== '2') {
    throw new Misfit(
      `‖·‖${which === '1' ? '₁' : which} takes a vector, not ${described(operand)}`,
      operand.at,
    );
  }
  return { kind: 'norm', which, operand, type: scalar, at };
}

export function absolute(operand: Expression, at: Place): Expression {
  requireValue(operand);
  if (operand.type.kind !== 'integer' && operand.type.kind !== 'scalar') {
    throw new Misfit(`|·| takes a scalar, not ${described(operand)}; write ‖…‖`, operand.at);
  }
  return { kind: 'absolute', operand, type: operand.type, at };
}

export function inner(left: Expression, right: Expression, at: Place): Expression {
  requireValue(left);
  requireValue(right);
  for (const operand of [left, right]) {
    if (operand.type.kind !== 'vector' && operand.type.kind !== 'matrix') {
      throw new Misfit(`⟨·, ·⟩ takes two vectors, not ${described(operand)}`, operand.at);
    }
  }
  if (left.type.kind !== right.type.kind || isRow(left) !== isRow(right)) {
    throw new Misfit(`no inner product of ${described(left)} and ${described(right)}`, right.at);
  }
  return { kind: 'inner', left, right, type: scalar, at };
}

export function call(name: BuiltIn, parameters: readonly Expression[], at: Place): Expression {
  const count = parameters.length;
  const counts = COUNTS[name];
  if (count < counts[0] || count > counts[1] || (name === 'diag' && count === 2)) {
    throw new Misfit(`${name} takes ${counts[2]}, found ${count}`, at);
  }
  return { kind: 'call', function: name, parameters, type: typeOfCall(name, parameters), at };
}

const COUNTS: Readonly<Record<BuiltIn, readonly [number, number, string]>> = {
  max: [2, 1000, 'two or more arguments'],
  min: [2, 1000, 'two or more arguments'],
  exp: [1, 1, 'one argument'],
  ln: [1, 1, 'one argument'],
  'log₂': [1, 1, 'one argument'],
  cos: [1, 1, 'one argument'],
  sign: [1, 1, 'one argument'],
  diag: [1, 3, 'one argument or three: diag(v) or diag(v, n, d)'],
  tr: [1, 1, 'one argument'],
  det: [1, 1, 'one argument'],
  rank: [1, 1, 'one argument'],
};

function typeOfCall(name: BuiltIn, parameters: readonly Expression[]): Type {
  const [first] = parameters;
  switch (name) {
    case 'tr':
    case 'det':
    case 'rank':
      requireMatrix(first, name);
      return name === 'rank' ? integer : scalar;
    case 'diag':
      requireVector(first, name);
      for (const size of parameters.slice(1)) requireInteger(size, 'a size');
      return matrix;
    case 'sign':
      requireValue(first);
      if (first.type.kind === 'vector') return vector;
      requireNumber(first, name);
      return scalar;
    default:
      for (const parameter of parameters) requireNumber(parameter, name);
      return scalar;
  }
}

export function application(f: Expression, parameters: readonly Expression[], at: Place): Expression {
  if (f.type.kind !== 'function') throw new Misfit(`${described(f)} is not a function`, f.at);
  const wanted = f.type.parameters;
  if (wanted.length !== parameters.length) {
    const noun = wanted.length === 1 ? 'argument' : 'arguments';
    throw new Misfit(`${described(f)} takes ${wanted.length} ${noun}, found ${parameters.length}`, at);
  }
  for (let i = 0; i < wanted.length; i++) {
    if (!fits(parameters[i].type, wanted[i])) {
      throw new Misfit(
        `${described(f)} takes ${nameOfKind(wanted[i])}, not ${described(parameters[i])}`,
        parameters[i].at,
      );
    }
  }
  return { kind: 'application', function: f, parameters, type: f.type.result, at };
}

/** Equal types; an integer is a scalar too. */
function fits(given: Type, wanted: Type): boolean {
  if (given.kind === 'integer' && wanted.kind === 'scalar') return true;
  if (given.kind === 'sequence' && wanted.kind === 'sequence') return fits(given.of, wanted.of);
  if (given.kind === 'function' && wanted.kind === 'function') {
    return (
      given.parameters.length === wanted.parameters.length &&
      given.parameters.every((type, i) => type.kind === wanted.parameters[i].kind) &&
      given.result.kind === wanted.result.kind
    );
  }
  return given.kind === wanted.kind;
}

export function identity(size: Expression, at: Place): Expression {
  requireInteger(size, 'a size');
  return { kind: 'identity', size, type: matrix, at };
}

export function filled(entry: 0 | 1, size: Expression, at: Place): Expression {
  requireInteger(size, 'a size');
  return { kind: 'filled', entry, size, type: vector, at };
}
