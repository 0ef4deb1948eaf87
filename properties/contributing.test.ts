import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The examples of CONTRIBUTING.md are whole files of the repo, or stand in one. */
test('the examples in CONTRIBUTING.md are the files that they name', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const blocks = [...text.matchAll(/<!-- (file|in): (\S+) -->\n```ts\n([\s\S]*?)```/g)];
  expect(blocks.map(([, extent]) => extent)).toEqual(['file', 'in']);
  const [[, , whole, file], [, , holder, part]] = blocks;
  expect(file).toBe(readFileSync(whole, 'utf8'));
  expect(readFileSync(holder, 'utf8')).toContain(`\n${part}`);
});
