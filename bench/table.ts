import { type Column, table } from '../src/report/table.js';
import { engineName } from './engine.js';
import type { Counts, Curve, Report, Row, Tally, Target, WorkloadResult } from './report.js';

const width = 100;
const right = (title: string): Column => ({ title, align: 'right' });

/** The report as text for people: each workload, the targets, the growth. */
export function textOf(report: Report): string {
  const { machine, settings } = report;
  return [
    `${machine.processor}, ${machine.cores} cores, Node ${machine.node}; CPU time, medians of up to ${settings.rounds} rounds`,
    ...Object.entries(report.versions).map(([name, version]) => `${name}: ${version}`),
    ...report.skipped.map(({ name, reason, install }) => `SKIPPED ${name}: ${reason}; ${install}`),
    ...report.workloads.flatMap(workloadText),
    ...growthText(report.growth),
    ...(settings.quick ? ['', 'QUICK: too short to mean anything; no targets'] : targetText(report.targets)),
    '',
  ].join('\n');
}

function workloadText(result: WorkloadResult): readonly string[] {
  const { id, title, size, instances, comparisons, rows } = result;
  const columns: Column[] = [
    { title: 'variant' },
    right('µs/instance'),
    right('spread'),
    right('instances/s'),
    right('× bare'),
    right('≤ decided'),
    { title: '= decided' },
  ];
  const cells = rows.map((row) => [
    row.name,
    significant(row.nanoseconds / 1e3),
    row.rounds === 1 ? '–' : `±${Math.round((50 * (row.greatest - row.least)) / row.nanoseconds)}%`,
    significant(1e9 / row.nanoseconds),
    significant(row.timesBare),
    decided(row, 'inequalities'),
    decided(row, 'equalities'),
  ]);
  const first = result.shares
    .filter(({ inequalities, equalities }) => inequalities + equalities > 0)
    .map(
      ({ tier, inequalities, equalities }) =>
        `${tier} ${percent(inequalities)} of ≤, ${percent(equalities)} of =`,
    );
  return [
    '',
    `${id}  ${title}; n = ${size.n}, d = ${size.d}, T = ${size.T}`,
    `${instances} instances of ${comparisons.inequalities} inequalities and ${comparisons.equalities} equalities`,
    '',
    ...table(columns, cells, width),
    '',
    `first to decide: ${first.join('; ')}`,
    ...(result.undecided === 0 ? [] : [`UNDECIDED ${result.undecided} comparisons`]),
    ...result.disagreements.slice(0, 5).map((text) => `DISAGREEMENT ${text}`),
  ];
}

function growthText(curves: readonly Curve[]): readonly string[] {
  const groups = [...new Set(curves.map(({ workload, axis }) => `${workload} ${axis}`))];
  return groups.flatMap((group) => {
    const members = curves.filter(({ workload, axis }) => `${workload} ${axis}` === group);
    const values = members[0].points.map(({ at }) => at);
    const [id, axis] = group.split(' ');
    const columns: Column[] = [
      { title: 'variant' },
      ...values.map((at) => right(`${axis} = ${at}`)),
      { title: `time ~ ${axis}^` },
    ];
    const rows = members.map(({ variant, points, exponent }) => [
      variant,
      ...values.map((_, i) => (points[i] ? pointText(points[i]) : '–')),
      exponent === null ? '–' : exponent.toFixed(2),
    ]);
    return [
      '',
      `${id}  growth with ${axis}: µs for an instance (comparisons decided)`,
      '',
      ...table(columns, rows, 140),
    ];
  });
}

function pointText({ nanoseconds, decided: share }: Curve['points'][number]): string {
  return `${significant(nanoseconds / 1e3)}${share === null ? '' : ` (${percent(share)})`}`;
}

function targetText(targets: readonly Target[]): readonly string[] {
  const columns: Column[] = [
    { title: 'target' },
    { title: 'for' },
    right('asked'),
    right('measured'),
    { title: '' },
  ];
  const rows = targets.map(({ workload, name, relation, target, measured, met }) => [
    name,
    workload,
    `${relation} ${target}`,
    measured === null ? '–' : significant(measured),
    met === null ? 'not measured' : met ? 'met' : 'MISSED',
  ]);
  return ['', ...table(columns, rows, width)];
}

/** The engine is not timed at all unless everything is proved. */
function decided({ name, found }: Row, kind: keyof Counts): string {
  if (found === null) return name === engineName ? 'proved' : 'no proof';
  const tally: Tally = found[kind];
  const total = tally[0] + tally[1] + tally[2];
  return total === 0 ? '–' : percent((tally[1] + tally[2]) / total);
}

/** Rounded down, so that only all is 100 %. */
function percent(share: number): string {
  return `${Math.floor(1000 * share) / 10}%`;
}

/** Three digits; more only where they stand before the point. */
function significant(value: number): string {
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(3);
}
