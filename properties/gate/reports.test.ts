import { describe, expect, it } from 'vitest';
import type { GateResult } from '../../src/gate/result.js';
import { gateGithub } from '../../src/report/gate-github.js';
import { gateJson } from '../../src/report/gate-json.js';
import { gateJunit } from '../../src/report/gate-junit.js';
import type { GateReport } from '../../src/report/gate-report.js';
import { gateSarif } from '../../src/report/gate-sarif.js';
import { gateText } from '../../src/report/gate-text.js';
import { plain } from '../../src/report/style.js';
import { complaints, schemaOf } from '../report/schema.js';
import { stream } from './streams.js';

/** A result with all that a report may have to write, hostile characters included. */
const result: GateResult = {
  subject: 'my "Adam" <v2>.js',
  spec: 'adam',
  dialect: { eps: 'outside', correction: 'yes' },
  dtype: 'float64',
  hyper: { lr: Number.POSITIVE_INFINITY, nesterov: true },
  verdict: 'violates',
  laws: [
    { id: 'purity', statement: 'Gradients are left alone.', verdict: 'satisfied', detail: '12 streams' },
    {
      id: 'constant',
      statement: 'd = g/(|g| + ε)',
      verdict: 'violated',
      detail: 'entry 1 of tensor 1 after step 2 is off by 0.5%, 100% wrong\u0007',
      stream: stream({ steps: Array.from({ length: 9 }, () => ({ grads: [[Number.NaN, -0], null] })) }),
      step: 2,
      parting: { tensor: 1, entry: 1, rows: [{ step: 1, wanted: '1.25', got: '1.50' }] },
    },
    { id: 'lion', statement: 'says nothing', verdict: 'inapplicable', detail: 'no momentum' },
    {
      id: 'resume',
      statement: 'resumed = uninterrupted',
      verdict: 'undecided',
      detail: 'too <wide> & "odd"',
    },
  ],
  diagnosis: [
    {
      mistakes: ['eps-inside'],
      digits: 14,
      formula: 'd ← m̂/√(v̂ + ε)',
      summary: 'ε inside the root',
      references: ['FluxML/Flux.jl#448'],
      where: 'in the second tensor',
    },
  ],
  advice: ['it takes lr = -1'],
  milliseconds: 812.3,
  subjectMilliseconds: 100.2,
};
const report: GateReport = { result, command: 'optproof gate x.js', file: 'a b/x,1.js', version: '1.2.3' };
const conforming: GateReport = {
  ...report,
  result: { ...result, verdict: 'conforms', laws: result.laws.slice(0, 1), diagnosis: [], advice: [] },
};

describe('text', () => {
  const text = gateText(report, plain, 120);

  it('shows what fails, both trajectories, the smallest stream, the diagnosis and the replay, in this order', () => {
    const order = [
      'violates adam, eps=outside, correction=yes: 1 of 4 laws violated',
      'constant  violated',
      'd = g/(|g| + ε)',
      'wanted  got',
      '1.25    1.50',
      'g = (NaN, -0), none',
      'and 1 more step',
      'resume  undecided',
      '1. ε inside the root, in the second tensor (eps-inside; matches to 14 digits)',
      'd ← m̂/√(v̂ + ε)',
      'seen in FluxML/Flux.jl#448',
      'it takes lr = -1',
      '1 satisfied, 1 violated, 1 undecided, 1 inapplicable',
      'lion: no momentum',
      'replay: optproof gate x.js',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.trimEnd().split('\n').at(-1)).toBe('replay: optproof gate x.js');
  });

  it('says that nothing known explains it, and names a dialect that is conformed to', () => {
    const unknown = { ...report, result: { ...result, diagnosis: [] } };
    expect(gateText(unknown, plain, 80)).toContain('unknown: no known mistake');
    const other = {
      ...unknown,
      result: { ...unknown.result, conformsTo: { eps: 'inside', correction: 'yes' } },
    };
    expect(gateText(other, plain, 200)).toContain('and conforms to adam, eps=inside, correction=yes');
    expect(gateText(other, plain, 200)).not.toContain('diagnosis');
  });

  it('is short where all is well', () => {
    expect(gateText(conforming, plain, 200)).toBe(
      'my "Adam" <v2>.js conforms to adam, eps=outside, correction=yes\n\nlaws: 1 satisfied\n',
    );
  });
});

it('the JSON document is as its schema says', () => {
  const validate = schemaOf('gate');
  for (const each of [report, conforming]) expect(complaints(validate, gateJson(each))).toEqual([]);
  expect(complaints(validate, { ...gateJson(report), verdict: 'fine' })).not.toEqual([]);
  expect(gateJson(report)).toMatchObject({
    hyper: { lr: 'Infinity' },
    laws: [{}, { stream: { steps: [{ grads: [['NaN', '-0'], null] }, ...Array(8).fill({})] } }, {}, {}],
  });
});

describe('JUnit', () => {
  const xml = gateJunit(report);

  it('has a case for each law, of the kind that readers count', () => {
    expect(xml).toContain('tests="4" failures="1" errors="1" skipped="1" time="0.812"');
    expect(xml.match(/<testcase /gu)).toHaveLength(4);
    expect(xml.match(/<(?:failure|error|skipped) /gu)).toEqual(['<failure ', '<skipped ', '<error ']);
  });

  it('is well formed, whatever the texts are', () => {
    expect(xml).not.toContain('\u0007');
    const open: string[] = [];
    // Tags take turns with text that has neither < nor a bare &.
    for (const [, text, tag] of xml.matchAll(/([^<]*)(<[^>]*>|$)/gu)) {
      expect(text.replace(/&(?:amp|lt|gt|quot);/gu, '')).not.toMatch(/&/u);
      const [, slash, name] = /^<([/?]?)([\w-]+)/u.exec(tag) ?? ['', '?', ''];
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (slash === '' && !tag.endsWith('/>')) open.push(name);
      expect(tag.replace(/="[^"<]*"/gu, '')).toMatch(/^(?:<[?/]?[\w-]+(?: [\w-]+)*[?/]?>|)$/u);
    }
    expect(open).toEqual([]);
  });
});

it('annotations of GitHub are one line each, and their texts cannot begin another', () => {
  const lines = gateGithub(report).trimEnd().split('\n');
  expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(['::error', '::error', '::warning']);
  expect(lines[0]).toContain('::error file=a b/x%2C1.js,line=1,title=optproof::');
  expect(lines[0]).toContain('%0Areplay: optproof gate x.js');
  expect(lines[1]).toContain('title=optproof%3A constant::d = g/(|g| + ε)%0A');
  expect(lines[1]).toContain('0.5%25, 100%25 wrong');
  expect(gateGithub(conforming)).toMatch(/^::notice file=[^\n]*\n$/u);
});

it('SARIF has a rule for each law and a result for each that fails', () => {
  const { runs } = gateSarif(report);
  expect(runs[0].tool.driver.rules?.map(({ id }) => id)).toEqual(['purity', 'constant', 'lion', 'resume']);
  expect(runs[0].results).toMatchObject([
    {
      ruleId: 'constant',
      ruleIndex: 1,
      level: 'error',
      message: { text: expect.stringContaining('ε inside') },
    },
    { ruleId: 'resume', ruleIndex: 3, level: 'warning' },
  ]);
  expect(runs[0].results?.[0].locations?.[0].physicalLocation?.artifactLocation?.uri).toBe('a%20b/x%2C1.js');
});
