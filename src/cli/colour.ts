import { coloured, plain, type Style } from '../report/style.js';
import type { Output, Surroundings } from './surroundings.js';

/** Colour on terminals only; FORCE_COLOR asks for it anywhere (0 and false: nowhere), NO_COLOR forbids it. */
export function styleFor(output: Output, env: Surroundings['env']): Style {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env;
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? plain : coloured;
  if (none !== undefined && none !== '') return plain;
  return output.isTerminal && terminal !== 'dumb' ? coloured : plain;
}
