// npm run bench [-- 50x10 1200x1 … ] [--out folder]
//
// Measures the build of made-up cities (programs × sheet years) beside Eleventy in the same run, and writes
// docs/benchmarks.md and its picture. Linux only. Nothing else should run on the machine.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchPlot } from './bench/plot.ts';
import { benchReport } from './bench/report.ts';
import { type Measured, runSize, type Size } from './bench/run-size.ts';

const SIZES = ['50x1', '1200x1', '5000x1', '20000x1', '50x10', '1200x10'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'docs' } },
});

function sizeOf(text: string): Size {
  const [programs, years] = /^(\d+)x(\d+)$/.exec(text)?.slice(1).map(Number) ?? [];
  if (!programs || !years) throw new Error(`${text}: 「1200x10」（事業の数x年の数）のように書いてください`);
  return { programs, years };
}

const measured: Measured[] = [];
for (const size of (positionals.length > 0 ? positionals : SIZES).map(sizeOf)) {
  const each = await runSize(size);
  measured.push(each);
  const { check, compile, clean, ours, eleventy, oneSheet } = each;
  console.log(
    `${size.programs}x${size.years}`,
    JSON.stringify({ check, compile, clean, ours, eleventy, oneSheet }, shortened),
  );
  mkdirSync(join(values.out, 'images'), { recursive: true });
  writeFileSync(join(values.out, 'benchmarks.md'), benchReport(measured));
  writeFileSync(join(values.out, 'images', 'benchmarks.svg'), benchPlot(measured));
}

for (const { root } of measured) rmSync(root, { recursive: true });

/** Figures without decimals that say nothing, and not what the programs printed. */
function shortened(key: string, value: unknown): unknown {
  if (key === 'output') return undefined;
  return typeof value === 'number' ? Number(value.toFixed(1)) : value;
}
