import type { Instance, LineResult } from '../prove/result.js';
import { betweenEquations, hanging, paragraph, wrap } from './columns.js';
import { instanceText } from './exact-text.js';
import type { Outcome } from './outcome.js';
import { paintVerdict, type Style } from './style.js';

/** Everything about a theorem that was not proved: each part that fails, with exact numbers. */
export function checkDetails({ result, failure }: Outcome, style: Style, width: number): readonly string[] {
  const { id, title, verdict } = result;
  const lines = [`${style.strong(id)}: ${paintVerdict(style, verdict)}`, ...paragraph('  ', title, width)];
  const heading = lines.length;
  if (failure !== undefined) lines.push(...hanging('  broke down  ', failure.split('\n')));
  for (const line of result.lines)
    if (line.verdict !== 'proved') lines.push(...failingLine(line, style, width));
  for (const { name, verdict: own, detail = own } of result.hypotheses) {
    if (own !== 'proved') lines.push(...paragraph(`  hypothesis ${name}  `, detail, width));
  }
  for (const { chain, verdict: own, detail = own } of result.sharp) {
    if (own !== 'proved') lines.push(...paragraph(`  sharpness of ${chain}  `, detail, width));
  }
  for (const { claim, verdict: own, detail = own, witness } of result.refutations) {
    if (own === 'proved') continue;
    lines.push(...paragraph(`  claim ${claim}  `, detail, width));
    lines.push(...paragraph('    case  ', betweenEquations(instanceText(witness)), width));
  }
  for (const survivor of result.mutations.survivors) {
    lines.push(...paragraph('  mutation survives  ', survivor, width));
  }
  if (result.float64 && result.float64.verdict !== 'proved') {
    lines.push(...paragraph('  float64 run  ', result.float64.detail ?? result.float64.verdict, width));
  }
  if (result.counterexample) lines.push(...counterexample(result.counterexample, width));
  if (lines.length === heading) {
    // Every other part of a result has been looked at: what is left are the cases themselves.
    lines.push(...paragraph('  ', 'in a generated case the hypotheses could not be decided', width));
  }
  return lines;
}

function failingLine(line: LineResult, style: Style, width: number): readonly string[] {
  const { chain, left, relation, right, reason, verdict, detail } = line;
  return [
    `  line of ${chain}: ${paintVerdict(style, verdict)}, by ${reason}`,
    ...paragraph('      ', left, width),
    ...paragraph(`    ${relation} `, right, width),
    ...(detail === undefined ? [] : paragraph('    because  ', detail, width)),
  ];
}

function counterexample(instance: Instance, width: number): readonly string[] {
  return [
    `  counterexample, a case of ${instance.family}:`,
    ...wrap(betweenEquations(instanceText(instance)), width - 4).map((line) => `    ${line}`),
    ...instance.shows.flatMap((shown) => paragraph('    found  ', shown, width)),
  ];
}
