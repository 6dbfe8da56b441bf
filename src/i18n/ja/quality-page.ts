// Words of /data/quality/: how good the data are, said in public.
import { fiscalYearName } from '../eras.ts';
import { grouped, percent } from '../numbers.ts';

const yearNames = (years: readonly number[]) => years.map(fiscalYearName).join('、');

export const qualityPage = {
  title: 'データの注意点',
  description:
    '数値の件数と状態、検算の結果、シートどうしの違い、数値の扱いの判断、読み取りの訂正、収録していないもの、機械での読みやすさを公開しています。',
  toc: 'このページの内容',
  crumb: 'データ',
  lead: (all: number, usable: number, checked: number, failed: number) =>
    `費用と指標の数値は${grouped(all)}個です。このうち${grouped(usable)}個（${percent(usable / Math.max(all, 1))}）は数値として使えます。ほかは、使えない理由を一つずつ示しています。${grouped(checked)}か所を検算し、${failed === 0 ? 'すべて合いました' : `${grouped(failed)}か所が合いませんでした`}。`,

  countsTitle: '数値の件数と状態',
  countsIntro: '印字された「0」は、本当の0とは限りません。すべての数値を、次の8つの状態のどれかに分けています。',
  status: '値の状態',
  count: '個数',
  share: '割合',
  meaning: '意味',
  shareOf: (count: number, all: number) => percent(count / Math.max(all, 1)),
  total: '合計',

  rulesTitle: '検算の結果',
  rulesIntro:
    'サイトを作るたびに、シートの数値どうしを計算して比べます。合わないところが一つでもあれば、公開しません。数値が欠けているところは計算できないので、数えていません。',
  /** Where figures come from a city's own spreadsheet, sums that do not add up are published as they are, and shown. */
  rulesIntroOfTables:
    'サイトを作るたびに、数値どうしを計算して比べます。合わないところは、人が確かめてから公開し、このページで示します。数値が欠けているところは計算できないので、数えていません。',
  arithmeticCaption: '計算して確かめた規則',
  rule: '規則',
  checked: '確かめた数',
  failed: '合わなかった数',
  otherCaption: 'そのほかの規則',
  otherIntro: '計算のほかに、次の規則も確かめています。',
  found: '見つかった数',

  findingsTitle: '知っておくとよいこと',
  findingsIntro: '誤りではありませんが、数値を使う人に知らせたいことです。シートの印字のとおりに載せています。',
  noFindings: 'お知らせすることはありません。',
  findingsOf: (title: string, count: number) => `${title}（${grouped(count)}件）`,
  sheet: 'シート',
  where: 'ところ',
  what: '見つかったこと',
  sheetOf: (name: string, edition: number) => `${name}（${fiscalYearName(edition)}）`,

  acknowledgedTitle: '確かめて公開した警告',
  acknowledgedIntro: (count: number) =>
    `次の${grouped(count)}件は、データの検査で警告になりましたが、元の資料で確かめて、そのまま公開しています。`,
  acknowledgedReason: '公開した理由',
  acknowledgedOn: (date: string) => `（${date}に確認）`,

  agreementTitle: 'シートどうしの違い',
  agreement: (compared: number, revised: number) =>
    compared === 0
      ? '2つ以上のシートが数値を書いている同じ欄は、ありません。'
      : `同じ欄の数値が2つ以上のシートに書かれているところは、${grouped(compared)}か所です。${revised === 0 ? 'どこも同じ数値でした。' : `このうち${grouped(revised)}か所は、シートによって数値が違います。`}`,
  agreementRule: '数値が違うときは新しいシートの数値を使い、前の数値も事業のページとCSVに残します。',

  decisionsTitle: '数値の扱いの判断',
  decisionsIntro: (count: number) =>
    `印字だけでは意味が決まらない数値が${grouped(count)}件ありました。シートの言葉をもとに人が判断し、その理由を残しています。`,
  decisionsOf: (name: string, count: number) => `${name}（${grouped(count)}件）`,
  inSheet: (edition: number) => `${fiscalYearName(edition)}のシート、`,
  quote: (text: string) => `シートの言葉：「${text}」`,

  correctionsTitle: '読み取りの訂正',
  correctionsIntro: (count: number) =>
    `PDFから文字を取り出すときに誤って読まれたところを、${grouped(count)}か所直しました。市の表現と誤字は、そのままです。`,
  correctionAt: (document: string, line: number) => `${document} ${grouped(line)}行目`,
  correction: (before: string, after: string) =>
    after === '' ? `「${before}」を除きました。` : `「${before}」を「${after}」に直しました。`,

  missingTitle: '収録していないもの',
  coverage: (municipality: string, bureaus: readonly string[], programs: number) =>
    `収録しているのは、${[municipality, bureaus.join('、')].filter((name) => name !== '').join('の')}の${grouped(programs)}事業です。`,
  yearsTitle: '年度',
  yearsCaption: 'シートのある年度と事業の数',
  year: 'シートの年度',
  programs: '事業',
  withFigures: 'うち数値のある事業',
  yearsMissing: (years: readonly number[]) =>
    years.length === 0
      ? '途中の年度に、抜けはありません。'
      : `${yearNames(years)}のシートは、受け取っていません。その年度の数値も、後の年度のシートに書かれていれば載せています。`,
  wordsOnlyTitle: '文章だけの事業',
  wordsOnly: (count: number) =>
    `次の${grouped(count)}事業は、数値のない文書（成果一覧）だけに載っています。費用と指標はわかりません。`,
  lostTitle: '読み取れなかった欄',
  lostIntro: '元の文書の文字が失われていて、読み取れなかった欄です。0として扱うことはありません。',
  lost: (labels: readonly string[]) => labels.join('、'),

  readabilityTitle: '機械での読みやすさ',
  readabilityIntro: (files: number, rules: number) =>
    `まとめたデータと事業ごとのCSV、あわせて${grouped(files)}個を、国の「行政データにおける機械可読性に関するルール」（2026年3月31日）のうち、CSVに当てはまる${grouped(rules)}の規則で確かめています。`,
  own: 'この確認は、このサイトが自分で作ったプログラムによるものです。国による確認ではありません。',
  readabilityCaption: '規則とファイルごとの結果',
  ruleAndCheck: '規則と、確かめたこと',
  programFiles: (count: number) => `事業ごとのCSV（${grouped(count)}個）`,
  met: '適合',
  metWith: (count: number) => `適合（例外${grouped(count)}）`,
  unmet: (count: number) => `${grouped(count)}か所`,
  acceptedTitle: '例外としたところ',
  acceptedIntro: '規則の文字どおりなら当たりますが、理由があってそのまま載せているところです。',
  accepted: (rule: string, file: string, reason: string, count: number, example: string) =>
    `${rule}、${file}：${reason}（${grouped(count)}か所。例：${example}）`,
  changedTitle: '公開のあとで変わったところ',
  changes: '変更の記録（版ごとの違いと理由）',
};
