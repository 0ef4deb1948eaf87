import { describe, expect, it } from 'vitest';
import { type AsWritten, claims, documents } from '../theorems/documents/index.js';
import { notDecided } from '../theorems/documents/not-decided.js';
import { theorems } from '../theorems/index.js';

const lectures = claims.filter(({ id }) => id.startsWith('lectures/'));
const chapter = claims.filter(({ id }) => id.startsWith('chapter/'));

function tally(of: typeof claims): Partial<Record<AsWritten, number>> {
  const counts: Partial<Record<AsWritten, number>> = {};
  for (const { asWritten } of of) counts[asWritten] = (counts[asWritten] ?? 0) + 1;
  return counts;
}

describe('the claim catalogue', () => {
  it('knows five documents, in order', () => {
    expect(documents.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004']);
    for (const { id, file } of documents) expect(file.startsWith(`${id}_`)).toBe(true);
  });

  it('names every claim once', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const { id } of claims) expect(id).toMatch(/^(lectures|chapter)\/[A-Za-z0-9.-]+$/);
  });

  it('puts every claim in a document that exists, in order and once', () => {
    const order = documents.map(({ id }) => id);
    for (const claim of claims) {
      expect(claim.documents.length, claim.id).toBeGreaterThan(0);
      expect(claim.documents, claim.id).toEqual(order.filter((id) => claim.documents.includes(id)));
    }
  });

  it('keeps the lectures apart from the chapter, and before it', () => {
    expect([...lectures, ...chapter]).toEqual(claims);
    for (const { id, documents: found } of lectures) expect(found, id).not.toContain('004');
    for (const { id, documents: found } of chapter) expect(found, id).toEqual(['004']);
  });

  it('names in the place of a lecture claim each of its documents, and no other', () => {
    for (const { id, place, documents: found } of lectures) {
      const named = documents.map((document) => document.id).filter((name) => place.includes(name));
      expect(named, id).toEqual(found);
    }
  });

  it('gives each claim one line', () => {
    for (const { id, gist, place } of claims) {
      expect(gist.trim().length, id).toBeGreaterThan(0);
      expect(gist.length, id).toBeLessThanOrEqual(110);
      expect(`${gist}${place}`, id).not.toMatch(/\n/);
    }
    expect(new Set(claims.map(({ gist, documents: [first] }) => `${first} ${gist}`)).size).toBe(
      claims.length,
    );
  });

  it('counts by verdict', () => {
    expect(tally(lectures)).toEqual({
      true: 52,
      imprecise: 58,
      false: 25,
      typo: 14,
      convention: 10,
      informal: 11,
    });
    expect(tally(chapter)).toEqual({
      true: 24,
      imprecise: 46,
      false: 19,
      typo: 6,
      convention: 5,
      informal: 11,
    });
    expect(claims).toHaveLength(281);
  });
});

describe('the claims that nothing decides', () => {
  it('are all informal ones, and those that are said to be out of reach', () => {
    const informal = claims.filter(({ asWritten }) => asWritten === 'informal').map(({ id }) => id);
    expect(informal.filter((id) => notDecided[id] === undefined)).toEqual([]);
  });

  it('exist, and no theorem settles them', () => {
    const known = new Set(claims.map(({ id }) => id));
    const settled = new Set(theorems.flatMap(({ settles }) => settles));
    for (const id of Object.keys(notDecided)) {
      expect(known, id).toContain(id);
      expect(settled, id).not.toContain(id);
    }
  });
});
