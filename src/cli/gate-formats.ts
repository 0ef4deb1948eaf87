import { gateGithub } from '../report/gate-github.js';
import { gateJson } from '../report/gate-json.js';
import { gateJunit } from '../report/gate-junit.js';
import type { GateReport } from '../report/gate-report.js';
import { gateSarif } from '../report/gate-sarif.js';
import { gateText } from '../report/gate-text.js';
import { plain, type Style } from '../report/style.js';

/** A document is no longer one with something else before or after it. */
export const sharesNoOutput = ['json', 'junit', 'sarif'];

export function rendered(format: string, report: GateReport, style: Style = plain, width = 100): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(gateJson(report), null, 2)}\n`;
    case 'junit':
      return gateJunit(report);
    case 'github':
      return gateGithub(report);
    case 'sarif':
      return `${JSON.stringify(gateSarif(report), null, 2)}\n`;
    default:
      return gateText(report, style, width);
  }
}
