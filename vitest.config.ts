import { defineConfig } from 'vitest/config';

// unit: everything that needs no built site. site: walks dist/ after a build.
export default defineConfig({
  test: {
    projects: [
      // A test that starts programs of its own needs its time on a busy machine.
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/build/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
