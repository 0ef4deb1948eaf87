import { failing, type GateReport, headline } from './gate-report.js';

/** Workflow commands of GitHub Actions: an annotation for each law that fails, and one with the diagnosis. */
export function gateGithub({ result, command, file }: GateReport): string {
  const place: Readonly<Record<string, string>> = file === undefined ? {} : { file, line: '1' };
  const level = result.verdict === 'undecided' ? 'warning' : 'error';
  if (result.verdict === 'conforms') return annotation('notice', 'optproof', headline(result), place);
  const laws = failing(result).map(({ id, verdict, statement, detail }) =>
    annotation(
      verdict === 'violated' ? 'error' : 'warning',
      `optproof: ${id}`,
      `${statement}\n${detail}`,
      place,
    ),
  );
  const best = result.diagnosis.at(0);
  const explained =
    best && best.digits > 0 ? `\n${best.summary}: ${best.formula} (matches to ${best.digits} digits)` : '';
  return [
    annotation(level, 'optproof', `${headline(result)}${explained}\nreplay: ${command}`, place),
    ...laws,
  ].join('');
}

function annotation(
  level: 'error' | 'warning' | 'notice',
  title: string,
  message: string,
  place: Readonly<Record<string, string>>,
): string {
  const properties = Object.entries({ ...place, title }).map(([name, value]) => `${name}=${property(value)}`);
  return `::${level} ${properties.join(',')}::${data(message)}\n`;
}

const data = (text: string): string =>
  text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');

const property = (text: string): string => data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
