import type { LawResult } from '../gate/result.js';
import { type GateReport, headline } from './gate-report.js';
import { gateText } from './gate-text.js';
import { plain } from './style.js';

/** One test case per law, as JUnit readers take it: violated is a failure, undecided an error, inapplicable skipped. */
export function gateJunit(report: GateReport): string {
  const { result } = report;
  const { laws, subject, spec, milliseconds } = result;
  const count = (verdict: LawResult['verdict']) => laws.filter((law) => law.verdict === verdict).length;
  const counts = `tests="${laws.length}" failures="${count('violated')}" errors="${count('undecided')}" skipped="${count('inapplicable')}"`;
  const seconds = `time="${(milliseconds / 1000).toFixed(3)}"`;
  const name = attribute(`${subject} as ${spec}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="optproof gate" ${counts} ${seconds}>`,
    `  <testsuite name="${name}" ${counts} ${seconds}>`,
    ...laws.map((law) => testCase(law, name)),
    `    <system-out>${content(result.verdict === 'conforms' ? headline(result) : gateText(report, plain, 100))}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ id, verdict, statement, detail }: LawResult, suite: string): string {
  const open = `    <testcase classname="${suite}" name="${attribute(id)}"`;
  const message = `message="${attribute(detail)}"`;
  switch (verdict) {
    case 'satisfied':
      return `${open}/>`;
    case 'violated':
      return `${open}><failure ${message} type="violated">${content(`${statement}\n${detail}`)}</failure></testcase>`;
    case 'undecided':
      return `${open}><error ${message} type="undecided">${content(`${statement}\n${detail}`)}</error></testcase>`;
    case 'inapplicable':
      return `${open}><skipped ${message}/></testcase>`;
  }
}

/** XML 1.0 has no place for most control characters and for half surrogates, escaped or not. */
const content = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');

const attribute = (text: string): string =>
  content(text)
    .replace(/"/gu, '&quot;')
    .replace(/[\t\n\r]/gu, ' ');
