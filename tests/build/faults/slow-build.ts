// node tests/build/faults/slow-build.ts <folder> <name>: a build that writes 60 small files, one a millisecond, and says
// "begun" when it has begun. Real lock, real recovery, real publishing. Exit code 1 and the reason where it fails.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BuildError } from '../../../scripts/build/build-error.ts';
import { placesOf } from '../../../scripts/build/places.ts';
import { buildSite, type Step } from '../../../scripts/build/run-steps.ts';

const [root = '', name = ''] = process.argv.slice(2);

// After the imports: that user may not be allowed to read this project.
const user = Number(process.env['RUN_AS']);
if (user) {
  process.setgid?.(user);
  process.setuid?.(user);
}

const makeFiles: Step = {
  title: '作成',
  run: async ({ fresh }) => {
    console.log('begun');
    mkdirSync(join(fresh, 'programs'), { recursive: true });
    for (let number = 0; number < 60; number += 1) {
      writeFileSync(join(fresh, 'programs', `${number}.html`), `${name}\n`.repeat(2000));
      await sleep(1);
    }
  },
};

try {
  await buildSite(placesOf(root), [makeFiles], () => undefined);
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
