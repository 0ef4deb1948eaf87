import { identity, transpose } from '../linear/matrix.js';
import { codeOf, integerCode, literalCode, matrixCode, scalarCode, vectorCode } from './codes.js';
import { compileBig } from './compile-big.js';
import { compileCall } from './compile-call.js';
import { compileNorm } from './compile-norm.js';
import { compilePower } from './compile-power.js';
import { compileProduct } from './compile-product.js';
import { compileComponentwise, compileQuotient } from './compile-quotient.js';
import { compileSubscript } from './compile-subscript.js';
import { compileNegation, compileSum } from './compile-sum.js';
import type { Expression } from './expression.js';
import { type Code, type Context, errorAt, type Frame, guarded } from './frame.js';
import { kept } from './kept.js';
import { isRow } from './misfit.js';
import { structureOf } from './structure.js';
import type { FunctionValue } from './type.js';

/**
 * A closure that computes a node: an integer as a JavaScript number, all else over the number system. Mutations of a
 * relation share most of their nodes, so the code of a node is kept for the next relation that it stands in.
 */
export function compile(node: Expression, context: Context): Code {
  const structure = structureOf(node);
  const { free, placed } = structure;
  const { level } = context;
  const slots = free.map((name) => context.slots.get(name));
  if (placed?.level === level && slots.every((slot, i) => slot === placed.slots[i])) return placed.code;
  const code = kept(node, context, compileNode(node, context));
  structure.placed = { code, level, slots };
  return code;
}

function compileNode(node: Expression, context: Context): Code {
  switch (node.kind) {
    case 'number':
      return node.type.kind === 'integer' ? constant(Number(node.numerator)) : literalCode(node);
    case 'name': {
      const { name } = node;
      return ({ environment }) => environment.value(name);
    }
    case 'index': {
      const slot = context.slots.get(node.name);
      if (slot === undefined) throw errorAt(context, node, `the index \`${node.name}\` has no value`);
      return ({ slots }) => slots[slot];
    }
    case 'subscript':
      return compileSubscript(node, context);
    case 'sum':
      return compileSum(node, context);
    case 'negation':
      return compileNegation(node, context);
    case 'product':
      return compileProduct(node, context);
    case 'quotient':
      return compileQuotient(node, context);
    case 'componentwise':
      return compileComponentwise(node, context);
    case 'power':
      return compilePower(node, context);
    case 'transpose': {
      if (node.operand.type.kind === 'vector') {
        const vector = vectorCode(node.operand, context);
        return (frame) => [vector(frame)];
      }
      const operand = matrixCode(node.operand, context);
      if (isRow(node.operand)) return (frame) => operand(frame)[0];
      return (frame) => transpose(operand(frame));
    }
    case 'root': {
      const operand = scalarCode(node.operand, context);
      return (frame) => frame.S.sqrt(operand(frame));
    }
    case 'norm':
    case 'absolute':
    case 'inner':
      return compileNorm(node, context);
    case 'call':
      return compileCall(node, context);
    case 'application': {
      const f = compile(node.function, context);
      const wanted = node.function.type.kind === 'function' ? node.function.type.parameters : [];
      const parameters = node.parameters.map((parameter, i) => codeOf(parameter, wanted[i], context));
      return <T>(frame: Frame<T>) =>
        (f(frame) as FunctionValue<T>)(...parameters.map((parameter) => parameter(frame)));
    }
    case 'identity': {
      const size = integerCode(node.size, context);
      return guarded(context, node, (frame) => identity(frame.S, size(frame)));
    }
    case 'filled': {
      const size = integerCode(node.size, context);
      return guarded(context, node, <T>(frame: Frame<T>) => {
        const length = size(frame);
        if (length < 1) throw new RangeError(`a vector of length ${length}`);
        return new Array<T>(length).fill(frame.S.fromInteger(node.entry));
      });
    }
    case 'big':
      return compileBig(node, context);
  }
}

const constant =
  (value: number): Code =>
  () =>
    value;
