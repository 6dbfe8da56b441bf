// node scripts/bench/own-pages.ts <out>: the pages and files of all programs of DATA_DIR, as the build makes them, and
// nothing else. For the comparison with Eleventy, which makes the same ones.
import { mkdirSync, rmSync } from 'node:fs';
import { compileSite } from '../build/compile-site.ts';
import { makeProgramFiles } from '../build/make-site.ts';
import { placesOfPart } from '../build/places.ts';
import { siteInput } from '../build/site-input.ts';
import { dataFolder } from '../../src/model/site-data.ts';

const places = placesOfPart(process.argv[2]!);
rmSync(places.workshop, { recursive: true, force: true });
const compiled = await compileSite();
const { programs } = siteInput(dataFolder(), compiled.key);
mkdirSync(places.notes, { recursive: true });
const made = await makeProgramFiles({ places, compiled, programs, missing: programs, pieces: [], unchecked: [] });
console.log(made.entries.length);
