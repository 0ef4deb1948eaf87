import { createContext, Script } from 'node:vm';

/** A computation was stopped because it took too long. */
export class TimeLimit extends Error {
  override readonly name = 'TimeLimit';
}

const script = new Script('task()');
const context = createContext({ task: undefined });

/**
 * The result of a synchronous computation, or `TimeLimit` after `milliseconds`: even an endless loop in foreign code
 * is stopped, because the engine is made to end it from outside. Not for computations that change shared state.
 */
export function withinTime<R>(milliseconds: number, name: string, task: () => R): R {
  const outer = context.task;
  context.task = task;
  try {
    return script.runInContext(context, { timeout: milliseconds }) as R;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TimeLimit(`${name} did not end within ${milliseconds} ms`);
  } finally {
    context.task = outer;
  }
}
