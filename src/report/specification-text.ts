import { textOf } from '../gate/recipe/recipe.js';
import { defaultDialect, type Specification, type Variant } from '../gate/specification/specification.js';
import { isNumberName, symbols } from '../gate/specification/symbols.js';
import { padEnd, paragraph } from './columns.js';
import type { Style } from './style.js';

/** What `gate --explain` prints: the source, the algorithm line by line, the hyperparameters, and the dialects. */
export function specificationText(
  specification: Specification,
  chosen: Pick<Variant, 'dialect' | 'hyper'>,
  style: Style,
  width: number,
): string {
  const { id, title, source, hyper, dialects, settings } = specification;
  const dialect = { ...defaultDialect(specification), ...chosen.dialect };
  const variant = { hyper: { ...settings[0], ...chosen.hyper }, dialect };
  const { starts, lines } = specification.recipe(variant);
  const kept = Object.entries(starts).map(([name, start]) => `${name} = ${start}`);
  const widest = Math.max(0, ...hyper.map((name) => name.length));
  return [
    ...paragraph('', `${style.strong(id)}: ${title}`, width),
    ...paragraph('  source: ', source, width),
    '',
    style.strong('step t, from the gradient g at w'),
    ...lines.map((line) => `    ${textOf(line)}`),
    ...(kept.length > 0 ? paragraph('  ', `before the first step ${kept.join(', ')}`, width) : []),
    '',
    style.strong('hyperparameters, with what the gate chooses for them'),
    ...hyper.map((name) => {
      const symbol = isNumberName(name) ? symbols[name] : ' ';
      return `  ${padEnd(name, widest)}  ${symbol}  ${[...new Set(settings.map((setting) => setting[name]))].join(' or ')}`.trimEnd();
    }),
    ...(Object.keys(dialects).length > 0 ? ['', style.strong('dialects, the published choice first')] : []),
    ...Object.entries(dialects).flatMap(([name, option]) =>
      Object.entries(option.choices)
        .sort(([a], [b]) => Number(b === option.default) - Number(a === option.default))
        .flatMap(([choice, meaning]) => paragraph(`  ${name}=${choice}  `, meaning, width)),
    ),
    '',
  ].join('\n');
}
