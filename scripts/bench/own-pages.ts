// node scripts/bench/own-pages.ts <out>: the pages and files of all programs of DATA_DIR, as the build makes them, and
// nothing else. For the comparison with Eleventy, which makes the same ones.
import { rmSync } from 'node:fs';
import { compileSite } from '../build/compile-site.ts';
import { type Made, processes, programTasks } from '../build/make-site.ts';
import { placesOfPart } from '../build/places.ts';
import { runTasks } from '../build/run-tasks.ts';
import { siteInput } from '../build/site-input.ts';
import { dataFolder } from '../../src/model/site-data.ts';

const places = placesOfPart(process.argv[2]!);
rmSync(places.workshop, { recursive: true, force: true });
const compiled = await compileSite();
const { programs } = siteInput(dataFolder(), compiled.key);
const made: Made = { entries: [], promised: [], uses: [] };
await runTasks(programTasks({ places, compiled, programs, all: programs.length }, made), processes());
console.log(made.entries.length);
