// Words of the record of changes (/data/changes/), of the page of one published state, and of the note on the newest one.
import { grouped } from '../numbers.ts';

/** 2026-11-22 is 2026年11月22日. */
function dayName(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const named = (version: string, date: string) => `第${version}版（${dayName(date)}）`;

export const changesPage = {
  title: '変更の記録',
  description: '公開したデータの版と、前の版から変わった数値と文章、その理由を、新しい順にすべて示します。',
  now: (version: string, date: string) => `いまのデータは、${named(version, date)}です。`,
  unpublished: 'まだ公開した版がありません。',
  promise:
    '公開した数値や文章を変えるときは、必ず理由を書き、新しい版にします。前の版のファイルも、同じアドレスで開けます。',
  rulesTitle: '版の番号の意味',
  rules: [
    '列が変わったときは、1つ目の数字が増えます。読み込むプログラムの見直しが必要です。',
    '行が増減したときは、2つ目の数字が増えます。新しい年度のシートを加えたときなどです。',
    '公開した値を直したときは、3つ目の数字が増えます。',
  ],
  machine: '機械で読める記録（JSON）',
  edition: named,
  reasons: '理由',
  first: '最初の版です。',
  changed: (count: number, version: string) => `前の版（第${version}版）から、${grouped(count)}か所が変わりました。`,
  tableCaption: (version: string) => `第${version}版で変わったところ`,
  columns: { program: '事業', sheet: 'シート', place: 'ところ', before: '前の値', after: '新しい値' },
  sheetOf: (year: string) => `${year}のシート`,
  wholeTable: '表全体',
  inTable: (table: string, place: string, column: string) =>
    column ? `${table}：${place}の${column}` : `${table}：${place}`,
  empty: '空',
  files: (version: string) => `第${version}版のファイル`,
};

export const versionPage = {
  title: (version: string) => `データ 第${version}版`,
  description: (version: string, date: string) =>
    `${dayName(date)}に公開したデータ（第${version}版）のファイルです。この版のファイルは書き換えません。SHA-256で確かめられます。`,
  intro: (date: string) => `${dayName(date)}に公開した版です。この版のファイルは、あとから書き換えません。`,
  newest: 'いまの最新の版です。',
  older: (version: string) => `新しい版があります。最新は第${version}版です。`,
  caption: 'この版のファイル',
  file: 'ファイル',
  bytes: '大きさ（バイト）',
  hash: 'SHA-256',
  sums: 'チェックサムの一覧（SHA256SUMS.txt）',
  sumsUse:
    '同じフォルダに置いて「sha256sum -c SHA256SUMS.txt」を実行すると、受け取ったファイルが元のままかを確かめられます。',
};

export const editionNotes = {
  title: 'データの版',
  newest: (version: string, date: string) => `いまのデータは、${named(version, date)}です。`,
  why: (reasons: readonly string[]) => `この版の理由：${reasons.join('、')}`,
  changes: '変更の記録（変わった数値と理由）',
  files: (version: string) => `第${version}版のファイル（書き換えません）`,
  quality: 'データの注意点（検算、判断、収録していないもの）',
};
