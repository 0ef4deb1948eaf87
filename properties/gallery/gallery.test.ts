import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries, folder } from './entries.js';
import { type Exhibit, exhibitOf } from './exhibit.js';
import { galleryPage } from './page.js';

const judged = entries.map((entry) => exhibitOf(entry));
const exhibits = judged.filter((one): one is Exhibit => typeof one !== 'string');

/** `npm run gallery` writes the cases anew, and then the page. */
describe('the gallery', () => {
  it('has a counterexample for every hypothesis with a witness and every false claim', () => {
    expect(judged.filter((one) => typeof one === 'string')).toEqual([]);
  });

  it('has no other files', () => {
    const known = new Set([...entries.map(({ file }) => file), 'README.md']);
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length).replace(/^\//u, ''));
    expect(there.filter((file) => !known.has(file))).toEqual([]);
  });

  it('breaks a theorem at a line that cites what is dropped, and nothing else fails', () => {
    const elsewhere = exhibits.filter(({ entry: { asked }, judgement: { line, unmet } }) => {
      if (asked.hypothesis === null) return unmet.length > 0;
      return !line?.cites.includes(asked.hypothesis) || unmet.some(({ name }) => name !== asked.hypothesis);
    });
    expect(elsewhere.map(({ entry }) => entry.file)).toEqual([]);
  });

  it('has the page that the cases make', async () => {
    await expect(galleryPage(exhibits)).toMatchFileSnapshot(`${folder}README.md`);
  });
});
