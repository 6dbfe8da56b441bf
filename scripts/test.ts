// npm test: every part of the tests. The last line is `N passed, N failed`.
import { asOne, type Counts, total } from './test/counts.ts';
import { type Part, parts } from './test/parts.ts';

async function runAll(): Promise<Counts[]> {
  const results: Counts[] = [];
  let stopped = false;
  for (const part of parts) {
    const counts: Counts = stopped ? asOne(false) : await runPart(part);
    if (stopped) console.log(`\n== ${part.title}: 前の段階で止まったので、動かしていません`);
    stopped ||= part.needed === true && counts.failed > 0;
    results.push(counts);
  }
  return results;
}

async function runPart(part: Part): Promise<Counts> {
  console.log(`\n== ${part.title}`);
  const start = performance.now();
  const counts = await part.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${part.title}: 成功 ${counts.passed}、失敗 ${counts.failed}（${seconds}秒）`);
  return counts;
}

const { passed, failed } = total(await runAll());
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
