import { describe, expect, it } from 'vitest';
import { laws } from '../../src/gate/law/index.js';
import { judgeLaws } from '../../src/gate/law/judge-laws.js';
import { type Law, notRun } from '../../src/gate/law/law.js';
import { Observations } from '../../src/gate/law/observations.js';
import { reference } from '../../src/gate/law/reference.js';
import { settingsOf, streamOf } from '../../src/gate/law/setting.js';
import { missingGradient } from '../../src/gate/law/tensors.js';
import { mistakes } from '../../src/gate/mistake/index.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import { defaultDialect } from '../../src/gate/specification/specification.js';
import { irregularOf, startOf } from '../../src/gate/stream/size.js';
import type { Hyper, Stream } from '../../src/gate/subject/stream.js';
import type { Subject } from '../../src/gate/subject/subject.js';
import { inProcess } from './in-process.js';
import { judged } from './judged-law.js';
import { simulatedSubject } from './simulated-subject.js';
import { misplaced } from './wrong-optimizers.js';

const specification = specificationOf('adam')!;
const dialect = defaultDialect(specification);
const [setting] = settingsOf({ specification, dialect, dtype: 'float64', hyper: {} });

/** What a subject is shown, and the laws that know of it. */
function watched(subject: Subject, of = specification) {
  const shown: Stream[] = [];
  const observations = new Observations(of, defaultDialect(of), (streams) => {
    shown.push(...streams);
    return subject.run(streams);
  });
  return { shown, observations };
}

const withMistakes = (id?: string): Subject =>
  simulatedSubject('subject', {
    specification,
    dialect,
    mistakes: mistakes.filter((each) => each.id === id),
  });

it('what is said of a law is the same beside other laws as alone', async () => {
  const { observations } = watched(withMistakes('missing-as-zeros'));
  const together = await judgeLaws(laws, [setting], observations);
  expect(new Set(together.map(({ verdict }) => verdict)).size).toBe(3);
  for (const result of together) {
    const alone = await judged(result.id, 'adam', { mistake: 'missing-as-zeros' });
    expect({ ...alone, stream: null }).toEqual({ ...result, stream: null });
    expect(alone.stream?.steps).toEqual(result.stream?.steps);
  }
});

describe('a violation', () => {
  it('that shows in one tensor is not looked for in two', async () => {
    const { shown, observations } = watched(withMistakes('counter-from-two'));
    await judgeLaws([reference], [setting], observations);
    const small = shown.filter(({ params }) => params.every(({ length }) => length === 1));
    expect(small.length).toBeGreaterThan(0);
    expect(small.filter(({ params }) => params.length > 1)).toEqual([]);
  });

  it('that shows only in the second of two tensors is shown there', async () => {
    const descent = specificationOf('gradient-descent')!;
    const [[, , create]] = misplaced;
    const { observations } = watched(inProcess('misplaced', create), descent);
    const settings = settingsOf({ specification: descent, dialect: {}, dtype: 'float64', hyper: {} });
    const [result] = await judgeLaws([reference], settings, observations);
    expect(result.stream!.params.map(({ length }) => length)).toEqual([1, 1]);
    expect(result).toMatchObject({ step: 1, parting: { tensor: 2, entry: 1 } });
  });

  /** Violated by every run with so many steps or more, at no step in particular. */
  const tooLong = (stepsFor: (hyper: Hyper) => number): Law => ({
    id: 'short',
    statement: 'Every run is short.',
    streams: (each, size) => [streamOf(each, 'a run', startOf(size), irregularOf(size, size.steps ?? 8))],
    decide({ hyper }, [run]) {
      if (!run) return notRun;
      return run.stream.steps.length >= stepsFor(hyper)
        ? { kind: 'violated', detail: 'too long', run }
        : { kind: 'satisfied', detail: 'short' };
    },
  });

  it('is shown on the shortest stream of all settings that shows it, and says no step if it knows none', async () => {
    const settings = [4, 2, 3].map((lr) => ({ ...setting, hyper: { ...setting.hyper, lr } }));
    for (const order of [settings, settings.toReversed()]) {
      const { observations } = watched(withMistakes());
      const [result] = await judgeLaws([tooLong(({ lr }) => Number(lr))], order, observations);
      expect(result.stream!.steps).toHaveLength(2);
      expect(result.stream!.hyper.lr).toBe(2);
      expect(Object.keys(result).toSorted()).toEqual(['detail', 'id', 'statement', 'stream', 'verdict']);
    }
  });

  it('of one setting stands, whatever is said of the others', async () => {
    const settings = [9, 3, 9].map((lr, i) => ({
      ...setting,
      hyper: { ...setting.hyper, lr, beta1: i / 4 },
    }));
    const { observations } = watched(withMistakes());
    const law = tooLong(({ lr }) => Number(lr));
    expect(await judgeLaws([law], settings, observations)).toMatchObject([{ verdict: 'violated' }]);
  });
});

it('one entry that moves without a gradient is enough', async () => {
  const descent = specificationOf('gradient-descent')!;
  const drifting = inProcess('drifting', ({ lr }) => ({
    step: (params, grads) =>
      params.forEach((w, k) => {
        const grad = grads[k];
        if (grad) for (let i = 0; i < w.length; i += 1) w[i] -= Number(lr) * grad[i];
        else w[1] += 1;
      }),
  }));
  const { observations } = watched(drifting, descent);
  const settings = settingsOf({ specification: descent, dialect: {}, dtype: 'float64', hyper: {} });
  const [result] = await judgeLaws([missingGradient], settings, observations);
  expect(result).toMatchObject({ verdict: 'violated', step: 1 });
  expect(result.detail).toBe('tensor 2 has no gradient in step 1 and moves');
});
