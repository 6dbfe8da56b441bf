// Words of the pages that list programs: home, list, departments.
import { fiscalYearName } from '../eras.ts';
import { grouped, percent, yen } from '../numbers.ts';

const years = (editions: readonly number[]) => editions.map(fiscalYearName).join('、');

export const lists = {
  programs: {
    title: '事業一覧',
    description: (count: number, municipality: string) =>
      `${municipality}の事務事業${count}件の一覧です。部課、方向性、SDGs、最新の決算で並べ替えと絞り込みができます。`,
    intro: (count: number) => `${count}件の事務事業があります。事業名を選ぶと、その事業のページを開きます。`,
    filterName: '名前・事業ID',
    filters: {
      department: '部課',
      direction: '方向性',
      sdgs: 'SDGs',
      category: '事業分類',
      figures: '費用の数値',
    },
    all: 'すべて',
    withFigures: '数値あり',
    withoutFigures: '数値なし',
    unstated: '記載なし',
    csv: '表示中の一覧をCSVで保存',
    csvNote: 'CSVの列は「データ」のページの programs.csv と同じです。決算の単位は千円、年度は西暦です。',
    filter: '絞り込む',
    reset: '条件を消す',
    sort: '並べ替え',
    columns: {
      id: '事業ID',
      name: '事務事業名',
      mentions: '記載のあるシート',
      settlement: '最新の決算（千円）',
      editionSettlement: '決算（千円）',
      trend: '決算の推移',
      targets: '目標の達成',
      direction: '方向性',
      department: '部課',
    },
    noFigures: '数値なし',
    caption:
      '事務事業の一覧。決算は事業費の決算額で、単位は千円です。目標の達成は、実績のある最新の年度の指標のうち、目標に届いた数です。',
    achieved: (achieved: number, all: number) => `${achieved}/${all}件`,
    asOf: (edition: number) => `（${fiscalYearName(edition)}）`,
  },
  departments: {
    title: '部課',
    description: (municipality: string) => `${municipality}の部課ごとに、事務事業と決算の合計を見られます。`,
    intro: (edition: number) =>
      `シートに書かれた担当部課で分けています。事業は、最新のシートの部課に入れています。${fiscalYearName(edition)}のシートにある部課を、先に並べています。`,
    current: (edition: number) => `${fiscalYearName(edition)}のシートにある部課`,
    formerTitle: '以前のシートにだけある部課',
    formerIntro:
      '新しい年度のシートには出てこない部課です。名称が変わったのか、事業が別の課に移ったのかは、シートに書かれていません。',
    count: (count: number) => `${count}件の事業`,
    countPast: (count: number) => `以前の担当として${count}件の事業`,
    onePage: (name: string) => `${name}の事務事業`,
    oneDescription: (name: string, count: number, editions: readonly number[]) =>
      `${name}が${years(editions)}のシートで担当する事務事業${count}件の、決算、目標の達成、方向性の一覧とCSVです。`,
    former: (name: string, editions: readonly number[], newest: number) =>
      `${name}は、${years(editions)}のシートに書かれた担当部課です。${fiscalYearName(newest)}のシートには、この部課はありません。`,
    formerUnknown: '部課の名称が変わったのか、事業が別の課に移ったのかは、シートに書かれていません。',
    after: '新しいシートの担当部課',
    before: '以前のシートの担当部課',
    other: (editions: readonly number[], count: number) => `${years(editions)}のシート、${count}件の事業`,
    total: (fiscalYear: number, amount: number, count: number, all: number) =>
      count === all
        ? `${fiscalYearName(fiscalYear)}の決算の合計は${yen(amount)}です（${all}件すべての合計）。`
        : `${fiscalYearName(fiscalYear)}の決算の合計は${yen(amount)}です。決算の数値がある${count}件の合計で、${all}件すべての合計ではありません。`,
    noTotal: 'この部課の事業は、公開されている資料に決算の数値がありません。',
    chart: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}の決算（事業ごと）`,
    chartTitle: '決算の大きい順',
    chartMessage: (name: string, amount: number, share: number | null) =>
      `最も大きいのは「${name}」の${yen(amount)}${share === null ? '' : `で、合計の${percent(share)}`}です。`,
    chartLargest: (count: number) => `図は、決算の大きい${count}件です。表にはすべてあります。`,
    programs: '事業の一覧',
    pastPrograms: '以前のシートでこの部課が担当した事業',
    pastCaption: (name: string) => `以前のシートで${name}が担当した事務事業。決算額の単位は千円です。`,
    caption: (name: string) => `${name}の事務事業。決算額の単位は千円です。`,
    downloads: 'この部課のデータ',
    partsTable: (fiscalYear: number) => `事業ごとの決算（${fiscalYearName(fiscalYear)}、単位：千円）`,
    parts: { name: '事務事業名', amount: '決算', share: '合計に占める割合' },
    share: (share: number | null) => (share === null ? '—' : percent(share)),
    csv: '数値のCSV',
    texts: '文章のCSV',
    csvOf: (name: string) => `${name}の数値のCSV`,
    csvNote: '費用と指標を、事業・年度ごとに1行ずつ並べた表です。決算の単位は千円、年度は西暦です。',
    formerCsvNote: '以前の担当の事業は、この部課が書かれたシートの数値だけを入れています。',
    noCsv: 'この部課の事業には、費用と指標の数値がありません。文章だけをCSVで保存できます。',
  },
  home: {
    lead: (municipality: string) => `${municipality}の仕事は、何のためで、いくらかかり、目標に届いたか。`,
    intro: '市が公開した事務事業評価シートを、事業ごとのページとデータにしました。',
    searchTitle: '事業をさがす',
    browseTitle: '分類からさがす',
    factsTitle: 'おもな数字',
    total: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}の決算の合計`,
    totalBase: (count: number, all: number) =>
      `決算の数値がある${count}件の合計です。収録した${all}件すべての合計でも、市全体の決算でもありません。`,
    targets: (edition: number) => `目標を達成した指標（${fiscalYearName(edition)}）`,
    achieved: (achieved: number, all: number) => `${all}件中${achieved}件`,
    targetsBase: (programs: number) =>
      `${programs}件の事業の指標のうち、実績と目標の両方があるものだけを数えています。`,
    noTargets: '目標と比べられる指標はありません。',
    programs: '収録した事務事業',
    figures: '収録した数値',
    counted: (count: number, unit: string) => `${grouped(count)}${unit}`,
    withFigures: (count: number, all: number) =>
      count === all
        ? 'すべての事業に費用の数値があります。'
        : `費用の数値がある事業は${count}件です。ほかの事業は、公開資料に費用の数値がありません。`,
    unreadable: (count: number) =>
      `印字された費用と指標の数です。そのうち${grouped(count)}個は、数値ではない理由（未確定、対象外など）を付けて公開しています。`,
    qualityLink: 'データの注意点',
    changesTitle: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}に決算が大きく変わった事業`,
    changesTable: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}と前年度の決算の比較（単位：千円）`,
    changesNote: (shown: number, compared: number) =>
      `前年度の決算と比べられる${compared}件のうち、増減額の大きい${shown}件です。`,
    changesExcluded: (fiscalYear: number, withoutBase: number, withoutSettlement: number) =>
      [
        withoutBase > 0 ? `前年度の決算がない${withoutBase}件は比べていません。` : '',
        withoutSettlement > 0
          ? `ほかの${withoutSettlement}件は、${fiscalYearName(fiscalYear)}の決算がありません。`
          : '',
      ].join(''),
    changes: {
      name: '事務事業名',
      trend: '決算の推移',
      before: '前年度（千円）',
      after: '当年度（千円）',
      difference: '増減（千円）',
      ratio: '増減率',
    },
    noRatio: '—',
    noRatioNote: '前年度の決算が100万円に満たない事業は、増減率を出していません（—）。',
    ratio: (ratio: number) => (ratio > 0 ? '+' : '') + percent(ratio),
    sheetsTitle: 'シートの年度',
    newest: '最新',
    allPrograms: 'すべての事業を見る',
    allFacets: 'すべての分類を見る',
    departments: '部課',
    years: '年度ごとの合計を見る',
  },
};
