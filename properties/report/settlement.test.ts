import { describe, expect, it } from 'vitest';
import { claims } from '../../theorems/documents/index.js';
import { theorems } from '../../theorems/index.js';

const known = new Map(claims.map((claim) => [claim.id, claim]));

describe('the theorems and the catalogue of claims', () => {
  it('names each theorem once', () => {
    expect(new Set(theorems.map(({ id }) => id)).size).toBe(theorems.length);
    for (const { id } of theorems) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it.each(theorems.map((theorem) => [theorem.id, theorem] as const))(
    '%s settles claims that exist',
    (_, theorem) => {
      for (const id of theorem.settles) expect(known.has(id), `${id} is in the catalogue`).toBe(true);
      expect(new Set(theorem.settles).size, 'each claim is settled once').toBe(theorem.settles.length);
      const refuted = Object.keys(theorem.refutes ?? {});
      for (const id of refuted) expect(theorem.settles, `${id} is refuted, so it is settled`).toContain(id);
      for (const id of theorem.settles) {
        if (known.get(id)?.asWritten === 'false')
          expect(refuted, `${id} is false, so it is refuted`).toContain(id);
      }
    },
  );
});
