import type { FailureKind } from './subject.js';

/** Ends the run of one stream; the message is the detail of the failure. */
export class StreamFailure extends Error {
  override readonly name = 'StreamFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}
