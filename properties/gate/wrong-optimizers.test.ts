import { expect, it } from 'vitest';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import type { CreateOptimizer } from '../../src/gate/subject/optimizer.js';
import { gateJson } from '../../src/report/gate-json.js';
import { complaints, schemaOf } from '../report/schema.js';
import { diagnosed } from './diagnosed.js';
import { inProcess } from './in-process.js';
import { misplaced, wrong } from './wrong-optimizers.js';

/** The others are in the campaign. */
const some = ['counter-from-zero', 'dialect eps=inside', 'gradients-changed'];

it.each(wrong.filter(([answer]) => some.includes(answer)))('%s in %s is told', async (answer, id, create) => {
  await diagnosed(answer, id, create);
});

it.each(misplaced)('%s, %s, is told', async (answer, where, create) => {
  const { diagnosis, laws } = await diagnosed(answer, 'gradient-descent', create);
  expect(diagnosis[0].where).toBe(where);
  const law = laws.find(({ id }) => id === 'reference')!;
  expect(law.stream!.params.map(({ length }) => length)).toEqual([1, 1]);
  expect(law).toMatchObject({ step: 1, parting: { tensor: 2, entry: 1 } });
});

it('what nothing reproduces is unknown, however close', async () => {
  const tooLong: CreateOptimizer = ({ lr }) => ({
    step: (params, grads) => {
      params.forEach((w, k) => {
        for (let i = 0; i < w.length; i += 1) w[i] -= Number(lr) * (1 + 2 ** -40) * (grads[k]?.[i] ?? 0);
      });
    },
  });
  const specification = specificationOf('gradient-descent')!;
  const result = await gate(inProcess('too long', tooLong), specification, {}, judge);
  const { verdict, diagnosis } = result;
  expect(complaints(schemaOf('gate'), gateJson({ result, command: '', version: '' }))).toEqual([]);
  expect(verdict).toBe('violates');
  expect(diagnosis).toMatchObject([{ mistakes: ['unknown'], digits: 0, formula: '' }]);
  const [{ summary, evidence }] = diagnosis;
  expect(evidence!.right).toContain('zero gradients');
  expect(summary).toContain(`the shortest of them “${evidence!.wrong[0]}”`);
  expect(summary).not.toContain(evidence!.wrong[1]);
});
