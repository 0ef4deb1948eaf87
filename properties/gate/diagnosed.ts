import { expect } from 'vitest';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import type { GateResult } from '../../src/gate/result.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import type { CreateOptimizer } from '../../src/gate/subject/optimizer.js';
import { inProcess } from './in-process.js';

/** Gates a wrong optimizer, and expects the answer (joined by + if there are several) to come first. */
export async function diagnosed(answer: string, id: string, create: CreateOptimizer): Promise<GateResult> {
  const result = await gate(inProcess(answer, create), specificationOf(id)!, {}, judge);
  expect(result.verdict).toBe('violates');
  expect(result.diagnosis[0].mistakes.join('+')).toBe(answer);
  expect(result.diagnosis[0].digits).toBeGreaterThanOrEqual(12);
  expect(result.conformsTo === undefined).toBe(!answer.startsWith('dialect'));
  return result;
}
