// Words of the pages of the editions: what the sheets of one year say.
import { fiscalYearFull, fiscalYearName } from '../eras.ts';
import { percent, yen } from '../numbers.ts';

export const years = {
  title: '年度ごとのシート',
  description: (municipality: string, editions: readonly number[]) =>
    `${municipality}の事務事業評価シートを年度ごとにまとめました。収録しているのは${editions.map(fiscalYearName).join('、')}のシートです。件数、決算の合計、方向性、収録していない年度がわかります。`,
  intro:
    'シートの年度ごとに、何が書かれているかをまとめています。年度を選ぶと、その年度のシートだけのページを開きます。',
  notComparable:
    '決算の合計は、その年度のシートに決算が書かれた事業だけの合計です。年度によって事業が違うので、合計どうしを比べることはできません。',
  table: '年度ごとのシート（決算の合計の単位：千円）',
  columns: {
    edition: 'シートの年度',
    programs: '事業',
    forms: '様式',
    total: '決算の合計（千円）',
    directions: '方向性',
    targets: '目標の達成',
  },
  notHeld: 'シート未収録',
  programs: (count: number) => `${count}件`,
  totalOf: (year: number, stated: number, all: number) => `${fiscalYearName(year)}、${all}件中${stated}件の合計`,
  noTotal: '記載なし',
  direction: (grade: string, count: number) => `${grade} ${count}件`,
  withoutDirection: (count: number) => `記載なし ${count}件`,
  targets: (achieved: number, all: number) => `${all}件中${achieved}件`,
  noTargets: '比べられる指標なし',
  missingTitle: '収録していない年度',
  missing: (names: readonly number[]) =>
    names.length === 0
      ? 'この間に、シートのない年度はありません。'
      : `${names.map(fiscalYearName).join('、')}のシートは、収録していません。市が作ったかどうか、どこで公開したかは、収録した資料からはわかりません。`,
  missingLater: '収録していない年度の決算や実績も、後の年度のシートに書かれていれば、事業のページに載せています。',

  onePage: (edition: number) => `${fiscalYearName(edition)}のシート`,
  oneHeading: (edition: number) => `${fiscalYearFull(edition)}のシート`,
  oneDescription: (edition: number, programs: number, municipality: string, total: string) =>
    `${municipality}の${fiscalYearName(edition)}の事務事業評価シートに書かれた${programs}件の事業です。${total}方向性、目標の達成、部課ごとの決算がわかります。`,
  totalSentence: (year: number, amount: number, stated: number) =>
    `${fiscalYearName(year)}の決算の合計は${yen(amount)}です（${stated}件の合計）。`,
  lead: (programs: number) => `この年度のシートには、${programs}件の事業が書かれています。`,
  only: 'このページの数値は、この年度のシートに書かれたものだけです。後の年度のシートが改めた数値は、事業のページにあります。',
  facts: {
    settlement: '決算の合計',
    total: (year: number) => `${fiscalYearName(year)}の決算の合計`,
    totalBase: (stated: number, all: number) =>
      stated === all
        ? `${all}件すべての合計です。`
        : `決算が書かれた${stated}件の合計です。ほかの${all - stated}件は、この年度の資料に決算がありません。`,
    noTotal: 'この年度のシートに、決算の数値はありません。',
    targets: '目標を達成した指標',
    targetsBase: (programs: number) =>
      `${programs}件の事業の、実績のある最新の年度の指標です。目標と実績の両方があるものだけを数えています。`,
    noTargets: '目標と比べられる指標はありません。',
    directions: '方向性',
    directionCount: (grade: string, count: number) => `${grade}：${count}件`,
    directionsUnknown: (count: number) => `記載なし：${count}件`,
  },
  documentsTitle: '文書と様式',
  document: (form: string, programs: number, covers: string) => `様式：${form}、${programs}件の事業、対象：${covers}`,
  departmentsTitle: (year: number) => `部課ごとの決算（${fiscalYearName(year)}）`,
  departmentsMessage: (name: string, amount: number, stated: number, share: number) =>
    share === 1
      ? `決算が書かれているのは、${name}の${stated}件だけです（合計${yen(amount)}）。`
      : `決算の合計が最も大きいのは${name}の${yen(amount)}（${stated}件）で、全体の${percent(share)}です。`,
  departmentsWithout: (count: number) =>
    `ほかの部課（${count}）の事業には、決算が書かれていません。0円という意味ではありません。`,
  departmentsTable: (year: number) => `部課ごとの決算（${fiscalYearName(year)}、単位：千円）`,
  departmentColumns: { name: '部課', amount: '決算の合計', stated: '決算がある事業', all: 'すべての事業' },
  departmentsChart: '決算の大きい順',
  programsTitle: '事業の一覧',
  programsCaption: (edition: number) =>
    `${fiscalYearName(edition)}のシートの事務事業。事業名を選ぶと、その事業のページのこの年度の記載を開きます。決算額の単位は千円です。`,
  others: 'ほかの年度のシート',
};
