// node scripts/bench/whole-build.ts <root>: npm run build, with its dist in another folder.
import { placesOf } from '../build/places.ts';
import { buildSite } from '../build/run-steps.ts';
import { buildSteps } from '../build/steps.ts';

await buildSite(placesOf(process.argv[2]!), buildSteps, console.log);
