import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The examples of CONTRIBUTING.md are whole files of the repo. */
test('the examples in CONTRIBUTING.md are the files that they name', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const blocks = [...text.matchAll(/<!-- file: (\S+) -->\n```ts\n([\s\S]*?)```/g)];
  expect(blocks).toHaveLength(2);
  for (const [, path, block] of blocks) expect(block).toBe(readFileSync(path, 'utf8'));
});
