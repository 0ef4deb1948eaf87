import type {
  DiagnosisResult,
  Evidence,
  GateResult,
  GateVerdict,
  LawResult,
  LawVerdict,
  PartingRow,
} from '../gate/result.js';
import { encodeHyper } from '../gate/subject/encoded-number.js';
import { type EncodedStream, encodedStream } from '../gate/subject/message.js';
import type { GateReport } from './gate-report.js';

/** The document of `gate --json`; schema/gate.json describes it. */
export interface GateJson {
  readonly schema: 'optproof.gate/1';
  readonly subject: string;
  readonly spec: string;
  readonly dialect: GateResult['dialect'];
  readonly dtype: GateResult['dtype'];
  readonly hyper: EncodedStream['hyper'];
  readonly verdict: GateVerdict;
  readonly conformsTo: GateResult['dialect'] | null;
  readonly laws: readonly LawJson[];
  readonly diagnosis: readonly DiagnosisJson[];
  readonly advice: readonly string[];
  readonly replay: string;
  readonly milliseconds: number;
  readonly subjectMilliseconds: number;
}

export interface LawJson {
  readonly id: string;
  readonly statement: string;
  readonly verdict: LawVerdict;
  readonly detail: string;
  readonly stream?: EncodedStream;
  readonly step?: number;
  readonly parting?: {
    readonly tensor: number;
    readonly entry: number;
    readonly rows: readonly PartingRow[];
  };
}

export interface DiagnosisJson {
  readonly mistakes: readonly string[];
  readonly digits: number;
  readonly formula: string;
  readonly summary: string;
  readonly references: readonly string[];
  readonly where?: string;
  readonly evidence?: Evidence;
}

export function gateJson({ result, command }: GateReport): GateJson {
  const { subject, spec, dialect, dtype, verdict, conformsTo, laws, diagnosis, advice } = result;
  return {
    schema: 'optproof.gate/1',
    subject,
    spec,
    dialect,
    dtype,
    hyper: encodeHyper(result.hyper),
    verdict,
    conformsTo: conformsTo ?? null,
    laws: laws.map(lawJson),
    diagnosis: diagnosis.map(diagnosisJson),
    advice,
    replay: command,
    milliseconds: Math.round(result.milliseconds),
    subjectMilliseconds: Math.round(result.subjectMilliseconds),
  };
}

const lawJson = ({ id, statement, verdict, detail, stream, step, parting }: LawResult): LawJson => ({
  id,
  statement,
  verdict,
  detail,
  ...(stream && { stream: encodedStream(stream) }),
  ...(step !== undefined && { step }),
  ...(parting && { parting }),
});

const diagnosisJson = (found: DiagnosisResult): DiagnosisJson => ({
  mistakes: found.mistakes,
  digits: found.digits,
  formula: found.formula,
  summary: found.summary,
  references: found.references ?? [],
  ...(found.where !== undefined && { where: found.where }),
  ...(found.evidence && { evidence: found.evidence }),
});
