/**
 * The optimizers once more, as most libraries write them: tensors changed in place, one pass per entry, powers by `**`.
 * They share no code with the reference and associate their products differently.
 */

export interface Imperative {
  readonly data: number[];
  step(gradientAt: (point: readonly number[]) => readonly number[]): void;
}

type EntryRule = (i: number, g: number, data: number[], t: number) => void;

/** An optimizer that treats entry after entry. `rule` changes data[i], and what it keeps in its closure. */
function byEntry(start: readonly number[], rule: EntryRule): Imperative {
  const data = [...start];
  let t = 0;
  return {
    data,
    step(gradientAt) {
      t += 1;
      const gradient = [...gradientAt(data)];
      for (let i = 0; i < data.length; i += 1) rule(i, gradient[i], data, t);
    },
  };
}

export function torchMomentum(
  start: readonly number[],
  lr: number,
  momentum: number,
  dampening: number,
): Imperative {
  const buffer = start.map(() => 0);
  return byEntry(start, (i, g, data) => {
    buffer[i] *= momentum;
    buffer[i] += (1 - dampening) * g;
    data[i] -= lr * buffer[i];
  });
}

/** Sutskever's form, as it is coded: walk to the look-ahead point, take the gradient there, walk on. */
export function walkingNesterov(start: readonly number[], lr: number, momentum: number): Imperative {
  const data = [...start];
  const moved = start.map(() => 0);
  return {
    data,
    step(gradientAt) {
      for (let i = 0; i < data.length; i += 1) {
        moved[i] *= momentum;
        data[i] += moved[i];
      }
      const gradient = gradientAt(data);
      for (let i = 0; i < data.length; i += 1) {
        data[i] -= lr * gradient[i];
        moved[i] -= lr * gradient[i];
      }
    },
  };
}

export function torchAdagrad(start: readonly number[], lr: number, initial: number, eps: number): Imperative {
  const sum = start.map(() => initial);
  return byEntry(start, (i, g, data) => {
    sum[i] += g ** 2;
    data[i] += (-lr * g) / (sum[i] ** 0.5 + eps);
  });
}

/** The delayed AdaGrad of Theorem 4.6.5: uses what is there, then adds. */
export function delayedAdagrad(start: readonly number[], lr: number, sigma: number): Imperative {
  const sum = start.map(() => sigma ** 2);
  return byEntry(start, (i, g, data) => {
    data[i] -= (lr / Math.sqrt(sum[i])) * g;
    sum[i] += g * g;
  });
}

export function adagradNorm(
  start: readonly number[],
  lr: number,
  delayed: boolean,
  sigma: number,
): Imperative {
  const data = [...start];
  let length = sigma;
  return {
    data,
    step(gradientAt) {
      const gradient = [...gradientAt(data)];
      const longer = Math.hypot(length, ...gradient);
      const used = delayed ? length : longer;
      for (let i = 0; i < data.length; i += 1) data[i] -= (lr * gradient[i]) / used;
      length = longer;
    },
  };
}

export interface Epsilon {
  readonly eps: number;
  readonly where: 'outside' | 'inside' | 'hat';
}

export function torchRmsprop(
  start: readonly number[],
  lr: number,
  alpha: number,
  { eps, where }: Epsilon,
  corrected: boolean,
): Imperative {
  const square = start.map(() => 0);
  return byEntry(start, (i, g, data, t) => {
    square[i] += (1 - alpha) * (g * g - square[i]);
    const mean = corrected ? square[i] / (1 - alpha ** t) : square[i];
    data[i] -= (lr * g) / (where === 'inside' ? Math.sqrt(mean + eps) : Math.sqrt(mean) + eps);
  });
}

export function imperativeAdam(
  start: readonly number[],
  lr: number,
  [beta1, beta2]: readonly [number, number],
  { eps, where }: Epsilon,
  corrected: boolean,
  shrink: number,
): Imperative {
  const mean = start.map(() => 0);
  const square = start.map(() => 0);
  return byEntry(start, (i, g, data, t) => {
    mean[i] += (1 - beta1) * (g - mean[i]);
    square[i] += (1 - beta2) * (g * g - square[i]);
    const first = corrected ? 1 - beta1 ** t : 1;
    const second = corrected ? 1 - beta2 ** t : 1;
    data[i] *= 1 - shrink;
    if (where === 'hat') {
      data[i] -= (((lr * Math.sqrt(second)) / first) * mean[i]) / (Math.sqrt(square[i]) + eps);
    } else if (where === 'inside') {
      data[i] -= ((lr / first) * mean[i]) / Math.sqrt(square[i] / second + eps);
    } else {
      data[i] -= ((lr / first) * mean[i]) / (Math.sqrt(square[i]) / Math.sqrt(second) + eps);
    }
  });
}

export function imperativeLion(
  start: readonly number[],
  lr: number,
  [beta1, beta2]: readonly [number, number],
  decay: number,
): Imperative {
  const average = start.map(() => 0);
  return byEntry(start, (i, g, data) => {
    const mixed = average[i] + (1 - beta1) * (g - average[i]);
    data[i] *= 1 - lr * decay;
    data[i] -= lr * Math.sign(mixed);
    average[i] += (1 - beta2) * (g - average[i]);
  });
}

/** BFGS with the matrices of the textbook multiplied one by one; with a memory, on the last pairs from I, each time anew. */
export function textbookBfgs(start: readonly number[], lr: number, memory: number): Imperative {
  const data = [...start];
  const pairs: [number[], number[]][] = [];
  let before: { point: number[]; gradient: number[] } | undefined;
  return {
    data,
    step(gradientAt) {
      const gradient = [...gradientAt(data)];
      if (before) {
        const { point, gradient: old } = before;
        pairs.push([data.map((w, i) => w - point[i]), gradient.map((g, i) => g - old[i])]);
        if (pairs.length > memory) pairs.shift();
      }
      before = { point: [...data], gradient };
      let inverse: number[][] = data.map((_, i) => data.map((_, j) => (i === j ? 1 : 0)));
      for (const [s, y] of pairs) {
        const rho = 1 / s.reduce((sum, entry, i) => sum + entry * y[i], 0);
        const left = s.map((si, i) => y.map((yj, j) => (i === j ? 1 : 0) - rho * si * yj));
        const right = left.map((_, i) => left.map((row) => row[i]));
        inverse = multiply(multiply(left, inverse), right);
        for (let i = 0; i < s.length; i += 1)
          for (let j = 0; j < s.length; j += 1) inverse[i][j] += rho * s[i] * s[j];
      }
      for (let i = 0; i < data.length; i += 1) {
        for (let j = 0; j < data.length; j += 1) data[i] -= lr * inverse[i][j] * gradient[j];
      }
    },
  };
}

function multiply(a: number[][], b: number[][]): number[][] {
  return a.map((row) => b[0].map((_, j) => row.reduce((sum, entry, k) => sum + entry * b[k][j], 0)));
}
