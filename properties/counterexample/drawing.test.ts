import { describe, expect, it } from 'vitest';
import { contour, surfaceOf } from '../../src/report/svg-contours.js';
import { linearScale, scaleFor } from '../../src/report/svg-scale.js';

describe('level sets', () => {
  it('of x² + y² lie on circles', () => {
    const grid = Array.from({ length: 81 }, (_, i) => -2 + i / 20);
    const segments = contour(
      surfaceOf((x, y) => x * x + y * y, grid, grid),
      1,
    );
    expect(segments.length).toBeGreaterThan(100);
    for (const [x1, y1, x2, y2] of segments) {
      // The chord of a cell of side 1/20 is off by at most 1/8·(1/20)²·2.
      expect(Math.abs(Math.hypot(x1, y1) - 1)).toBeLessThan(1 / 800);
      expect(Math.abs(Math.hypot(x2, y2) - 1)).toBeLessThan(1 / 800);
    }
  });

  it('leave out where there is no value', () => {
    const f = (x: number, y: number) => (x > y ? Number.NaN : y);
    expect(contour(surfaceOf(f, [0, 1], [0, 1]), 0.5)).toEqual([]);
  });

  it('follow a valley from corner to corner of a cell, and do not cross it', () => {
    const valley = (x: number, y: number) => (x + y - 1) ** 2;
    const segments = contour(surfaceOf(valley, [0, 1], [0, 1]), 1 / 4);
    expect(segments).toHaveLength(2);
    for (const [x1, y1, x2, y2] of segments) expect(x1 + y1 < 1).toBe(x2 + y2 < 1);
  });
});

describe('scales', () => {
  it('take the ends of the data to the ends of the axis, with ticks between', () => {
    const scale = linearScale(-1, 3, 100, 500);
    expect([scale(-1), scale(3), scale(1)]).toEqual([100, 500, 300]);
    expect(scale.ticks).toEqual([-1, 0, 1, 2, 3]);
  });

  it('are logarithmic for positive data over orders of magnitude only', () => {
    const scale = scaleFor([1, 10, 1000], 0, 300);
    expect([scale(1), scale(10), scale(1000)].map(Math.round)).toEqual([0, 100, 300]);
    expect(scaleFor([-1, 10, 1000], 0, 300)(0)).not.toBeNaN();
  });
});
