/** A command was given something that it cannot use. The message says what, and what is accepted, in one line. */
export class BadUse extends Error {
  override readonly name = 'BadUse';
}
