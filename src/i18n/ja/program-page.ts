// Words of the page of one 事務事業.
import { fiscalYearName, fiscalYearRange } from '../eras.ts';
import { grouped, percent, yen } from '../numbers.ts';

export const programPage = {
  title: (name: string, id: string) => `${name}（${id}）`,
  description: (name: string, department: string, summary: string) =>
    `${department}の事務事業「${name}」の目的、費用、指標、評価を、出典とともに見られます。${summary}`,
  noFiguresSummary: '公開されている資料に、費用と指標の数値はありません。',

  chips: {
    id: (id: string) => `事業ID ${id}`,
    years: (first: number, last: number) => `${fiscalYearRange(first, last)}の数値`,
    direction: (grade: string, edition: number) => `方向性：${grade}（${fiscalYearName(edition)}）`,
    ended: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}で終了`,
    latestEdition: (edition: number) => `最新のシート：${fiscalYearName(edition)}`,
  },

  crumbs: { programs: '事業一覧' },
  toc: 'このページの内容',
  headings: {
    targets: '目標は達成できたか',
    results: '何ができたか',
    costs: 'いくらかかったか',
    others: '市の様式にあるそのほかの数値',
    evaluation: '市はどう評価しているか',
    narratives: '年度ごとの記載',
    basics: '基本情報',
    continuity: '名称と番号のつながり',
    data: 'データと出典',
  },

  purposeOf: (edition: number) => `事業の目的（${fiscalYearName(edition)}、市の記載）`,
  overviewOf: (edition: number) => `事業の概要（${fiscalYearName(edition)}、市の記載）`,

  facts: {
    settlement: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}の決算（事業費）`,
    budget: (amount: number) => `予算は${yen(amount)}です。`,
    change: (difference: number, ratio: number | null) => {
      if (difference === 0) return '前年度と同じです。';
      const share = ratio === null ? '' : `（${percent(Math.abs(ratio))}）`;
      return `前年度より${yen(Math.abs(difference))}${share}${difference < 0 ? '少なく' : '多く'}なりました。`;
    },
    noPreviousYear: '前年度の決算は、収録したシートにありません。',
    personnel: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}の人件費`,
    staff: (share: number) => `正職員${grouped(share)}人分です。`,
    withPersonnel: (amount: number) => `決算と合わせて${yen(amount)}です。`,
    targets: '目標を達成した指標',
    achievedOf: (achieved: number, all: number) => `${all}件中${achieved}件`,
    manyTargets: '一つ一つの指標は、下の図と表にあります。',
    noTargets: '目標と比べられる指標はありません。',
    achieved: '達成',
    missed: '未達成',
    orLess: '以内',
    targetLine: (name: string, fiscalYear: number, actual: string, target: string, word: string) =>
      `${name}：${fiscalYearName(fiscalYear)}は${actual}（目標 ${target}）で${word}`,
  },

  noFigures: '公開されている資料には、この事業の費用と指標の数値がありません。',
  noFiguresReason: (titles: string[]) =>
    `この事業が載っているのは${titles.map((title) => `「${title}」`).join('と')}だけです。この資料は、目的・概要・成果を文章で示したものです。`,
  olderFigures: (figures: number, latest: number) =>
    `費用と指標の数値は、${fiscalYearName(figures)}のシートが最新です。${fiscalYearName(latest)}の資料には文章だけがあります。`,
  noIndicators: 'シートに指標の記載はありません。',
  noCosts: 'シートに費用の記載はありません。',
  result: (edition: number) => `成果（${fiscalYearName(edition)}、市の記載）`,
  indicators: '指標',
  tableCsv: 'この事業のCSV',
  sentenceSource: '出典',

  costTitle: '事業費の推移（決算と予算）',
  staffingTitle: '人件費と職員数の推移',
  costTable: '事業費の表（単位：千円）',
  staffingTable: '人件費と職員数の表',
  otherTable: '市の様式にあるそのほかの数値の表',
  otherNote:
    '費目にも指標にも当たらない、市の様式にある数値です。事業費の一部のこともあるため、このサイトでは足し合わせません。',
  otherItem: (label: string, unit: string) => `${label}（${unit}）`,
  indicatorTable: (name: string, unit: string | null) => `${name}の表${unit ? `（単位：${unit}）` : ''}`,
  revised: (printed: string, edition: number) => `${fiscalYearName(edition)}のシートでは${printed}`,
  columns: {
    year: '年度',
    item: '項目',
    target: '目標',
    actual: '実績',
    achieved: '目標との比較',
    budget: '予算額',
    settlement: '決算額',
    personnel: '人件費（千円）',
    staff: '正職員従事割合（人）',
    overtime: '時間外勤務（時間）',
  },
  noSheet: 'シート未収録',
  blank: '—',
  blankMeaning: 'この年度の値は、どのシートにもありません',
  statusNotes: '表の言葉の意味',
  figureLink: '数字を選ぶと、その数字が書かれた原文の行へ移動します。',
  indicatorNote: '指標の概要（市の記載）',
  cumulative: '累計',
  lower: '少ないほど良い指標',
  kind: (kind: string) => `種別：${kind}`,
  twin: (name: string, number: number) => `${name}（指標${number}）`,
  onlyIn: (editions: string) => `${editions}のシートの指標`,

  evaluationOf: (edition: number) => `${fiscalYearName(edition)}のシートの評価`,
  noEvaluation: '公開されている資料に、評価の記載はありません。',
  evaluated: (fiscalYear: number) => `（${fiscalYearName(fiscalYear)}）`,
  scale: (grade: string) => `5段階の${grade}`,
  noGrade: '評価なし（シートの印字は「-」）',
  noGradeInTable: '評価なし',

  textsOfYear: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}の記載`,
  evaluationOfYear: (fiscalYear: number) => `${fiscalYearName(fiscalYear)}の評価`,
  olderSheets: '以前のシートの記載',
  editionWords: (edition: number) => `${fiscalYearName(edition)}のシートの記載`,
  olderSheetsTitle: (name: string, id: string) => `${name}（${id}）：以前のシートの記載`,
  olderSheetsDescription: (name: string, id: string, editions: number[]) =>
    `事務事業「${name}」（${id}）の、${editions.map(fiscalYearName).join('、')}のシートに書かれた文章と評価です。`,
  olderSheetsIntro: '事業のページに載せきれない、以前のシートの文章と評価です。数値は事業のページにあります。',
  toProgram: '事業のページ',
  wordless: '文章の記載がないシート：',
  furtherIndicators: (count: number) => `そのほかの指標（${count}件）`,
  indicatorState: (year: string, actual: string, verdict: string) => `${year}：${actual}${verdict && `、${verdict}`}`,
  editionHeading: (edition: number) => `${fiscalYearName(edition)}のシート`,
  sameInList: (title: string) => `「${title}」にも同じ文があります。`,
  sameInOtherWidth: (title: string) => `「${title}」にも同じ文があります。文字と数字の幅だけが違います。`,
  sameInListShow: (title: string) => `「${title}」の表記`,
  differentInList: (title: string) => `「${title}」の記載`,
  lost: (labels: string[]) =>
    `元の文書の文字から読み取れなかった欄：${labels.join('、')}。市のシートには記載があった可能性があります。`,
  promise: (edition: number, label: string) => `前の年度の約束：${fiscalYearName(edition)}のシートの「${label}」`,
  yearColumn: (label: string, fiscalYear: number) => `${label}（${fiscalYearName(fiscalYear)}）`,

  basics: {
    edition: 'シートの年度',
    department: '担当部課',
    printedNumber: '印字された事業番号',
    budgetCode: '予算科目',
    mayoralPledges: '市長公約',
    strategicPlans: '戦略プラン',
    newOrContinuing: '新規・継続',
    category: '事業分類',
    operation: '事業体制',
    period: '事業期間',
    relatedPlan: '個別計画',
    laws: '根拠法令等',
    sdgs: 'SDGs',
    temporaryStaff: '会計年度任用職員・臨時職員等',
    name: '事務事業名',
  },
  basicsNote: '空欄または「-」と印字された欄は載せていません。',

  continuity: {
    names: '別の表記・旧名称',
    evidence: 'つながりの根拠',
    kinds: {
      renamed_from: '旧名称',
      absorbed_into: '統合された先',
      absorbed: '統合した事業',
      succeeded_by: '後の事業',
      succeeds: '前の事業',
    },
    certainty: { confirmed: '資料に書かれています', likely: '資料の文章からの推定です' },
    ended: (fiscalYear: number) => `この事業は${fiscalYearName(fiscalYear)}で終了しました。`,
  },

  downloads: { csv: '数値のCSV', texts: '文章のCSV', json: 'すべてのJSON' },
  sourcesHeading: '出典の文書',
  sourceLines: (sheet: number, first: number, last: number) => `${sheet}枚目、${first}〜${last}行目`,
  sourceEntry: (sheet: number, first: number, last: number) => `${sheet}番目、${first}〜${last}行目`,
  sourceRows: (first: number, last: number) => (first === last ? `${first}行目` : `${first}〜${last}行目`),
  correctionsHeading: '読み取りの訂正',
  correction: (before: string, after: string) => `「${before}」を「${after}」に直しました。`,
  decisionsHeading: '数値の扱いの判断',
  quote: (words: string) => `シートの言葉：「${words}」`,
  madeBy:
    'このサイトの文（図の下の文など）は、シートの数値から決まった型で作っています。市の文章は、そのまま引用しています。',
};
