import { expect, it } from 'vitest';
import type { GateJson } from '../../src/report/gate-json.js';
import { optproof } from '../cli/inside.js';
import { conforming, npmFindings, torchFindings } from './findings.js';
import { type Answered, type AnsweredFinding, findingsPage } from './findings-page.js';
import { hasPeers, hasTorch } from './peers.js';

/** Runs a command of the page as it stands there. */
async function answered(words: string): Promise<Answered> {
  const { stdout, stderr } = await optproof(['gate', ...words.split(' '), '--json']);
  expect(stderr, words).toBe('');
  const found = words.startsWith('tfjs:') ? 'NODE_PATH=fixtures/peers/node_modules ' : '';
  return { command: `${found}npx optproof gate ${words}`, result: JSON.parse(stdout) as GateJson };
}

it.runIf(hasPeers && hasTorch)('docs/findings.md is what the gate finds', async () => {
  const findings: AnsweredFinding[] = [];
  for (const { commands, ...finding } of [...npmFindings, ...torchFindings]) {
    const answers: Answered[] = [];
    for (const command of commands) answers.push(await answered(command));
    expect(answers[0].result.verdict, finding.title).toBe('violates');
    expect(answers[0].result.diagnosis[0].mistakes, finding.title).not.toContain('unknown');
    findings.push({ ...finding, answers });
  }
  const right: Answered[] = [];
  for (const command of conforming) right.push(await answered(command));
  expect(right.map(({ command, result }) => [command, result.verdict])).toEqual(
    right.map(({ command }) => [command, 'conforms']),
  );
  await expect(findingsPage(findings, right)).toMatchFileSnapshot('../../docs/findings.md');
});
