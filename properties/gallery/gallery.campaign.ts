import { describe, expect, it } from 'vitest';
import { usual } from '../../src/counterexample/find-options.js';
import { entries, folder } from './entries.js';
import { smallestKnown } from './smallest-known.js';

/** `npm run gallery` writes what is found here; without `--update` it fails where something smaller is found. */
describe('the gallery has the smallest counterexample known', () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))('%s', async (file, entry) => {
    await expect(smallestKnown(entry, usual.seed)).toMatchFileSnapshot(`${folder}${file}`);
  });
});
