import type { Log, Result } from 'sarif';
import type { LawResult } from '../gate/result.js';
import { failing, type GateReport, headline } from './gate-report.js';

/** SARIF 2.1.0: every law is a rule, and every law that fails a result at the subject's file. */
export function gateSarif({ result, command, file, version }: GateReport): Log {
  const rules = result.laws.map(({ id, statement }) => ({ id, shortDescription: { text: statement } }));
  const locations = file === undefined ? [] : [location(file)];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'optproof', version, rules } },
        invocations: [
          {
            commandLine: command,
            executionSuccessful: result.verdict === 'conforms' || result.verdict === 'violates',
          },
        ],
        properties: { verdict: result.verdict, summary: headline(result), diagnosis: result.diagnosis },
        results: failing(result).map(
          (law): Result => ({
            ruleId: law.id,
            ruleIndex: result.laws.indexOf(law),
            level: law.verdict === 'violated' ? 'error' : 'warning',
            message: { text: messageOf(law, result.diagnosis.at(0)?.summary) },
            locations,
          }),
        ),
      },
    ],
  };
}

const messageOf = ({ detail }: LawResult, explanation: string | undefined): string =>
  explanation === undefined ? detail : `${detail} Diagnosis: ${explanation}.`;

const location = (file: string) => ({
  physicalLocation: {
    artifactLocation: { uri: file.split(/[\\/]/u).map(encodeURIComponent).join('/') },
    region: { startLine: 1 },
  },
});
