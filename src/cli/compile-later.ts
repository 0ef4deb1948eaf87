import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 wait longer before it compiles a function for speed, which it does on threads of its own. A check runs many
 * thousand small functions for a short while (the formulas of one theorem after the other), and by default the compiler
 * takes a third of the processor's time on functions that are done with. For this process and its worker threads, from now on.
 * Only for Node 20: the V8 of Node 22 has a cheaper compiler before that one, and other flags.
 */
export function compileLater(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
}
