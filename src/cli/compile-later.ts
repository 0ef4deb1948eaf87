import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 wait longer before it compiles a function for speed, which it does on threads of its own. A check runs many
 * thousand small functions for a short while (the formulas of one theorem after the other), and by default the compiler
 * takes a third of the processor's time on functions that are done with. For this process and its worker threads, from now on.
 */
export function compileLater(): void {
  setFlagsFromString('--interrupt-budget=1000000');
}
