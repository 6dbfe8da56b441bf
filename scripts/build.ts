// npm run build: makes the site of data/ in dist/. Where anything fails, dist stays as it was and the exit code is 1.
import { BuildError } from './build/build-error.ts';
import { placesOf } from './build/places.ts';
import { buildSite } from './build/run-steps.ts';
import { buildSteps } from './build/steps.ts';

try {
  await buildSite(placesOf(process.cwd()), buildSteps, console.log);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
