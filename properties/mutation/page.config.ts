import { defineConfig } from 'vitest/config';

/** The last part of `npm run mutation`. */
export default defineConfig({ test: { include: ['properties/mutation/page.check.ts'] } });
