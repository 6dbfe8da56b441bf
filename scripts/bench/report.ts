import { availableParallelism, totalmem } from 'node:os';
import type { RunUse } from './measure-run.ts';
import type { Measured } from './run-size.ts';

const HEAD = `# 測定

\`npm run bench\` の結果です。作りもののデータ（\`npm run bench:data\`）で、すべてを続けて一度に測ります。

- **事業×年**：事業の数と、シート年度の数（途中で始まる事業、終わる事業があります）。
- **時間**は、時計の秒（かっこの中は、すべてのコアの秒の合計）です。**メモリー**は、すべてのプロセスの合計の最大です。
- **組み立て**は、Astro がページのプログラムを組み立てる時間です。コードを変えた後の、はじめてのビルドだけにかかります。
- **作成**は、組み立ての後の、はじめての \`npm run build\`：検査、ページ、データ、画像、検索の索引、確認のすべてです。
- **一枚だけ変更**は、シートを一枚だけ変えた二度目の \`npm run build\` です。結果は、はじめから作ったものと同じです（テストがあります）。
`;

const COMPARED = `## Eleventyとの比較

同じ回に、同じデータから、事業ごとの同じファイル（ページ、CSV二つ、JSON二つ、画像）を作ります。索引と、市全体のページやデータは含みません。

- **このサイト**：組み立てを含みません（上の表にあります）。すべてのコアを使います。
- **Eleventy**（npmの \`@11ty/eleventy\`、一つのプロセス）：同じモデルで読み、図、CSV、JSON、画像は同じ関数で作ります。ページは、部品を使わない短いJavaScriptのひな形で、
  図、数値の表、文章を書き、足りない分をコメントで埋めて、このサイトのページと同じ大きさにします（[eleventy-site.ts](../scripts/bench/eleventy-site.ts)）。
`;

const SAME_BYTES = `## 同じバイト

- 同じコミットからは、どのフォルダ、時間帯、言語の設定、コアの数でも、同じバイトのサイトができます（\`tests/build/reproducible.test.ts\`）。
- 前のサイトを使った二度目のビルドも（\`incremental.test.ts\`）、分けて作って一つにしたサイトも（\`split.test.ts\`、\`npm run build -- --part 1/4\`、\`--join フォルダ…\`）、同じです。
- Node 22.23.2 と 24.21.0 で作った二つのサイトは、すべてのファイルが同じでした。確かめるには、\`.build/\` と \`dist/\` を消してから別のNodeで \`npm run build\` を実行し、\`dist/build-manifest.json\` を比べます。
- \`dist/build-manifest.json\` は、すべてのファイルの大きさとSHA-256です。\`npm run verify\` が、\`dist/\` と比べます。`;

/** The results as a page of docs/. */
export function benchReport(all: readonly Measured[]): string {
  const machine = `${availableParallelism()}コア、メモリー ${Math.round(totalmem() / 2 ** 30)} GB、Node ${process.versions.node}`;
  const parts = [
    `${HEAD}- **機械**：${machine}。`,
    '![事業の数と時間](images/benchmarks.svg)',
    table(['事業×年', 'シート', '検査', '組み立て', '作成', '一枚だけ変更', 'メモリー（作成）', 'ページの重さ（gzip、中央値、最大）'], all.map(summaryRow)), // prettier-ignore
    COMPARED,
    table(['事業×年', 'このサイト', 'Eleventy', '時計の比', '全コアの秒の比', 'メモリー'], all.map(comparedRow)),
    '## 作成の内訳',
    '全コアの秒です。`files` はデータのファイルと品質のページ、`lists` は一覧などのページ、`programs` は事業ごとのページとファイルと画像、`index` は検索の索引です。',
    table(['事業×年', ...TASKS.flatMap((task) => [task, `${task}（1プロセスの最大メモリー）`])], all.map(taskRow)),
    SAME_BYTES,
  ];
  return `${parts.join('\n\n')}\n`;
}

const TASKS = ['files', 'lists', 'programs', 'index'];

const sizeOf = ({ programs, years }: Measured) => `${programs.toLocaleString('en')}×${years}`;
const seconds = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const time = ({ wall, cpu }: RunUse) => `${seconds(wall)}秒（${seconds(cpu)}）`;
const megabytes = (value: number) => `${Math.round(value)} MB`;
const kilobytes = (value: number) => `${(value / 1024).toFixed(1)} KB`;

function summaryRow(each: Measured): string[] {
  const { sheets, check, compile, clean, oneSheet, weight } = each;
  const weights = `${kilobytes(weight.medianGzip)}、${kilobytes(weight.maxGzip)}`;
  return [sizeOf(each), sheets.toLocaleString('en'), time(check), time(compile), time(clean), time(oneSheet), megabytes(clean.memory), weights]; // prettier-ignore
}

function comparedRow(each: Measured): string[] {
  const { ours, eleventy } = each;
  const ratios = [ours.wall / eleventy.wall, ours.cpu / eleventy.cpu].map((ratio) => ratio.toFixed(2));
  return [
    sizeOf(each),
    time(ours),
    time(eleventy),
    ...ratios,
    `${megabytes(ours.memory)}、${megabytes(eleventy.memory)}`,
  ];
}

function taskRow(each: Measured): string[] {
  return [
    sizeOf(each),
    ...TASKS.flatMap((name) => {
      const own = each.tasks.filter(({ task }) => task.split(' ').includes(name));
      const cpu = own.reduce((sum, use) => sum + use.cpu, 0);
      return [`${seconds(cpu)}秒`, megabytes(Math.max(0, ...own.map(({ memory }) => memory)))];
    }),
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
