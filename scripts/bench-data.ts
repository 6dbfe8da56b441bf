// npm run bench:data -- 1200 [--years 10] [--out folder]: the data of a whole made-up city, for measurements.
import { parseArgs } from 'node:util';
import { benchFolder } from './bench/bench-folder.ts';
import { writeCity } from './bench/write-city.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { years: { type: 'string', default: '10' }, out: { type: 'string' } },
});
const programs = Number(positionals[0] ?? 1200);
const years = Number(values.years);
if (!Number.isInteger(programs) || programs < 1 || !Number.isInteger(years) || years < 1) {
  console.error('使い方：npm run bench:data -- 事業の数 [--years シート年度の数] [--out フォルダ]');
  process.exitCode = 1;
} else {
  const out = values.out ?? benchFolder(programs, years);
  const sheets = writeCity({ programs, years, from: 'data', out });
  console.log(`${out} に、${programs}事業、${sheets}枚のシートを作りました。`);
}
