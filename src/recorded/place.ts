import type { OperationCode } from './operation.js';

/**
 * Where a number of a recorded computation will stand: the case that is replayed gives it its value. It has a register
 * once its step is assembled; what is loaded has one from the beginning.
 */
export class Place {
  register: number;
  readonly operation: OperationCode | undefined;
  /** Of `dot` first the one vector, then the other. */
  readonly operands: readonly Place[];
  /** Of this computation, in the order in which it asked for them. */
  readonly number: number;

  constructor(
    number: number,
    operation: OperationCode | undefined,
    operands: readonly Place[],
    register = -1,
  ) {
    this.number = number;
    this.operation = operation;
    this.operands = operands;
    this.register = register;
  }
}
