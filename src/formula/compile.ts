import { identity, transpose } from '../linear/matrix.js';
import type { Matrix, Vector } from '../linear/types.js';
import { codeOf, integerCode, literal, scalarCode } from './codes.js';
import { compileBig } from './compile-big.js';
import { compileCall } from './compile-call.js';
import { compileNorm } from './compile-norm.js';
import { compilePower } from './compile-power.js';
import { compileProduct } from './compile-product.js';
import { compileComponentwise, compileQuotient } from './compile-quotient.js';
import { compileSubscript } from './compile-subscript.js';
import { compileNegation, compileSum } from './compile-sum.js';
import type { Expression } from './expression.js';
import { type Code, type Context, errorAt, guarded } from './frame.js';
import { isRow } from './misfit.js';
import type { FunctionValue, Value } from './type.js';

/** A closure that computes a node: an integer as a JavaScript number, all else over the number system. */
export function compile<T>(node: Expression, context: Context<T>): Code<T> {
  const { S } = context;
  switch (node.kind) {
    case 'number':
      return constant(node.type.kind === 'integer' ? Number(node.numerator) : literal(node, context));
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
      const operand = compile(node.operand, context);
      if (node.operand.type.kind === 'vector') return (frame) => [operand(frame) as Vector<T>];
      if (isRow(node.operand)) return (frame) => (operand(frame) as Matrix<T>)[0];
      return (frame) => transpose(operand(frame) as Matrix<T>);
    }
    case 'root': {
      const operand = scalarCode(node.operand, context);
      return (frame) => S.sqrt(operand(frame));
    }
    case 'norm':
    case 'absolute':
    case 'inner':
      return compileNorm(node, context);
    case 'call':
      return compileCall(node, context);
    case 'application': {
      const f = compile(node.function, context) as Code<T, FunctionValue<T>>;
      const wanted = node.function.type.kind === 'function' ? node.function.type.parameters : [];
      const parameters = node.parameters.map((parameter, i) => codeOf(parameter, wanted[i], context));
      return (frame) => f(frame)(...parameters.map((parameter) => parameter(frame)));
    }
    case 'identity': {
      const size = integerCode(node.size, context);
      return guarded(context, node, (frame) => identity(S, size(frame)));
    }
    case 'filled': {
      const size = integerCode(node.size, context);
      const entry = S.fromInteger(node.entry);
      return guarded(context, node, (frame) => {
        const length = size(frame);
        if (length < 1) throw new RangeError(`a vector of length ${length}`);
        return new Array<T>(length).fill(entry);
      });
    }
    case 'big':
      return compileBig(node, context);
  }
}

const constant =
  <T>(value: Value<T>): Code<T> =>
  () =>
    value;
