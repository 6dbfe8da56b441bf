// node scripts/bench/compile-pages.ts: what the first build of changed code does before all else.
import { compileSite } from '../build/compile-site.ts';

await compileSite();
