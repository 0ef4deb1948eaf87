import { describe, expect, it } from 'vitest';
import { checkJson } from '../../src/report/check-json.js';
import { checkText } from '../../src/report/check-text.js';
import { columnsOf } from '../../src/report/columns.js';
import { brokenDown } from '../../src/report/outcome.js';
import { catalogue, failing, holding, inColour, plainly, settings, squares } from './hand-made.js';
import { complaints, schemaOf } from './schema.js';

const good = { theorem: squares, result: holding };
const bad = { theorem: squares, result: failing };
const broken = brokenDown(squares, 'unexpected )\n  x)\n   ^');

describe('the text of a check', () => {
  it('is what was last agreed on, where all holds', async () => {
    await expect(checkText([good], plainly)).toMatchFileSnapshot('golden/check-holding.txt');
  });

  it('is what was last agreed on, where all fails', async () => {
    await expect(checkText([bad, broken], plainly)).toMatchFileSnapshot('golden/check-failing.txt');
  });

  it('ends with the command that replays what was not proved, and only then', () => {
    expect(checkText([good], plainly)).not.toContain('replay');
    expect(checkText([good, bad], plainly).trimEnd().split('\n').at(-1)).toBe(
      'replay: optproof check square-above --seed 7 --runs 100',
    );
  });

  it('never rounds a ratio up to 1', () => {
    expect(checkText([good], plainly)).toContain('0.999 ');
  });

  it('shows the exact digits of a counterexample', () => {
    expect(checkText([bad], plainly)).toContain(`x = −1/${'9'.repeat(40)}`);
  });

  it('is the same text in colour', () => {
    const coloured = checkText([good, bad], inColour);
    expect(coloured).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes are what is removed.
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(checkText([good, bad], plainly));
  });

  it('keeps within the width where words allow it', () => {
    for (const width of [60, 80, 120]) {
      for (const line of checkText([good, bad], { ...plainly, width }).split('\n')) {
        if (!line.startsWith('  lectures/')) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('the JSON of a check', () => {
  const validate = schemaOf('check');

  it('satisfies its schema', () => {
    expect(complaints(validate, checkJson([good, bad, broken], catalogue, settings))).toEqual([]);
  });

  it('has a schema that notices a missing and an unknown member', () => {
    const { seed: _, ...rest } = checkJson([good], catalogue, settings);
    expect(complaints(validate, rest)).not.toEqual([]);
    expect(complaints(validate, { ...rest, seed: 7, more: 1 })).not.toEqual([]);
    expect(complaints(validate, { ...rest, seed: 0 })).not.toEqual([]);
  });

  it('has exact numbers as text', () => {
    const [result] = checkJson([bad], catalogue, settings).results;
    expect(result.counterexample?.inputs).toEqual({ x: `-1/${'9'.repeat(40)}` });
    expect(result.claims[1]).toMatchObject({
      asWritten: 'false',
      refutation: { witness: { inputs: { x: '1/4' } } },
    });
  });
});
