// Words of the checks: what each rule demands, and what a person does when it is broken.
import { grouped } from '../numbers.ts';

/** What a rule demands, for a public page, and the advice when it is broken. */
export interface RuleWords {
  title: string;
  remedy: string;
}

const COMPARE = '元のシートと見比べてください。';
const READ_WRONG = `${COMPARE}読み取りの誤りなら直し、シートの印字どおりなら担当課に確かめてください。`;

export const ruleWords = {
  'funding-sum': { title: '事業費は財源の合計と同じです', remedy: `事業費と財源の各欄を、${READ_WRONG}` },
  'program-cost': {
    title: '事業コストは事業費と人件費の合計と同じです',
    remedy: `事業費、人件費、事業コストの各欄を、${READ_WRONG}`,
  },
  'head-totals': {
    title: '上の表の合計は下の内訳と同じです',
    remedy: `上の「要する経費全体」と下の「内訳」を、${READ_WRONG}`,
  },
  'personnel-unit-cost': {
    title: '人件費は、同じ文書・同じ年度なら同じ単価で計算されています',
    remedy: `人件費計、正職員従事割合、正職員時間外勤務の3つの欄を、${READ_WRONG}`,
  },
  'years-in-order': {
    title: '表の年度は順に並び、抜けも重なりもありません',
    remedy: `年度の見出しを${COMPARE}読み取りの誤りなら直してください。`,
  },
  'known-codes': {
    title: '評価、方向性、単位、SDGsは決まった書き方です',
    remedy: `${COMPARE}シートの印字どおりなら、data/vocabulary.json の一覧に加えてください。`,
  },
  'known-documents': {
    title: 'すべての値は、収録した文書から取っています',
    remedy: '文書のIDとシート年度を data/sources/manifest.json と合わせてください。',
  },
  'duplicate-cells': {
    title: '同じ欄が2つありません',
    remedy: `${COMPARE}同じものなら1つを消し、別のものなら番号か項目名で区別してください。`,
  },
  'duplicate-programs': {
    title: '同じ事業が2つありません',
    remedy: '同じ事業なら data/programs.json の項目とシートを1つにまとめ、別の事業なら事業IDと名称を区別してください。',
  },
  'file-names': {
    title: 'ファイルの場所は、シートの事業IDとシート年度のとおりです',
    remedy: 'ファイルの場所か、中の事業ID・シート年度のどちらかを直してください。npm run import で作り直すと直ります。',
  },
  'negative-cost': { title: '事業費、人件費、人員は0以上です', remedy: READ_WRONG },
  revision: {
    title: '後のシートで変わった数値は、変わったことを示します',
    remedy: '対応は要りません。このサイトでは新しいシートの数値を使い、前の数値も残して示します。',
  },
  'over-budget': {
    title: '予算額を超えた決算額は、超えたことを示します',
    remedy: '補正予算などで実際に起こります。シートの印字どおりなら対応は要りません。',
  },
  'zero-indicator': {
    title: '0と印字された目標と実績は、本当の0かどうかを確かめます',
    remedy:
      'シートの注記を読み、本当の0なら reported、目標がないなら no_target、対象外なら not_applicable として、根拠とともに data/decisions.json に書いてください。',
  },
  'staffing-gap': {
    title: '人員が0の年度の実績は、そのことを示します',
    remedy: '人を割り当てていないのか、記録していないのかを、できれば担当課に確かめてください。',
  },
  'some-sheets': {
    title: 'シートが1枚以上あります',
    remedy: 'npm run import -- ファイル名 で、市の表を取り込んでください。手順は docs/another-city.md にあります。',
  },
  colours: {
    title: '市の色は、背景との明るさの差が4.5対1以上です',
    remedy: 'data/site.json の colours を、light はもっと暗い色に、dark はもっと明るい色に変えてください。',
  },
  'missing-lists': {
    title: '市が使う言葉の一覧があります',
    remedy: 'このままでも公開できます。data/vocabulary.json に一覧を書くと、書き間違いを見つけ、評価を段で示せます。',
  },
  'municipality-code': {
    title: '全国地方公共団体コードの検査数字は正しいです',
    remedy: 'data/site.json の municipalityCode を、総務省の「全国地方公共団体コード」の一覧で確かめて直してください。',
  },
  'text-safety': {
    title: '文章に、見えない制御文字や壊れた文字がありません',
    remedy:
      'その文字を消してください。元の文書の読み取りで入ったものなら、data/corrections.json に修正を書いて npm run import で作り直してください。',
  },
  'personal-data': {
    title: '電話番号やメールアドレスを載せません',
    remedy:
      '公開する前に消してください。元の文書にあるものは、data/corrections.json に修正を書いて npm run import で作り直してください。',
  },
} satisfies Record<string, RuleWords>;
export type Rule = keyof typeof ruleWords;

/** A part of a sum and the name of its cell. */
export interface NamedPart {
  name: string;
  value: number;
}

const withUnit = (value: number, unit: string) => `${grouped(value)}${unit}`;

export const checkWords = {
  wholeFile: 'ファイル全体',
  wholeFolder: 'フォルダ全体',
  printed: withUnit,
  /** 一般財源 10 ＋ その他 5 ＝ 15千円 */
  sum: (parts: readonly NamedPart[], total: number, unit: string) =>
    `${parts.map(({ name, value }) => `${name} ${grouped(value)}`).join(' ＋ ')} ＝ ${withUnit(total, unit)}`,
  inYear: (label: string, year: string) => `${label}（${year}）`,
  /** 決算額（令和6年度）、セル AB12・AC12. A cell is named 1-AB12: worksheet and address. */
  inCells: (label: string, cells: readonly string[]) =>
    `${label}、${cells.map((cell) => cell.replace('-', '枚目のシートのセル ')).join('・')}`,
  inYears: (label: string, years: readonly string[]) => `${label}（${years.join('、')}）`,
  budgetAmount: '予算額',
  settlementAmount: '決算額',
  personnelTotal: '人件費計',
  indicator: (number: number, name: string) => `指標${number}「${name}」`,
  ofIndicator: (indicator: string, label: string) => `${indicator}の${label}`,
  item: (index: number, label: string) => `${index}件目${label === '' ? '' : `（${label}）`}`,
  path: (steps: readonly string[]) => steps.join(' › '),
  tableCells: (form: string, label: string) => `「${form}」の表の${label}`,
  mostDisagree: (wrong: number, all: number) => `計算した${all}か所のうち、${wrong}か所が合いません`,
  forExample: (place: string, found: string, expected: string) =>
    `多くのところで合うこと。たとえば ${place} は${found}ですが、計算では ${expected} です`,
  missingParts:
    '合計の一部の欄が取り込まれていないようです。残りの欄（特定財源など）があれば、data/mappings のファイルで費目を決めてください。なければこのままで構いません。この表では、この検算をしません。',
  inBrackets: (text: string) => `（${text}）`,
  quoted: (text: string) => `「${text}」`,
  listed: (texts: readonly string[]) => texts.join('、'),
  nothing: 'なし',
  unitCosts: (share: number, perPerson: number, hours: number, perHour: number, total: number) =>
    `この文書のほかのシートと同じ単価なら約${grouped(Math.round(total))}千円（${share}人 × ${grouped(Math.round(perPerson))}千円 ＋ ${hours}時間 × ${perHour.toFixed(3)}千円、差は1千円まで）`,
  noCommonUnitCost: (fitting: number, all: number) => `同じ単価で計算できるのは${all}枚のうち${fitting}枚まで`,
  commonUnitCost: '1人あたりと1時間あたりの単価が、この文書のシートで同じであること',
  yearsFound: (years: readonly number[]) => years.join('、'),
  yearsInARow: '1年ずつ順に並んだ年度',
  eachYearOnce: '同じ年度が1回だけ',
  sameYearsAs: (label: string, years: readonly number[]) => `${label}と同じ年度（${years.join('、')}）`,
  oneOf: (values: readonly string[]) => `${values.join('、')} のどれか`,
  sdgRange: '1から17までの番号が、重ならずに並ぶこと',
  someUnit: '指標の単位',
  someKind: '指標種別',
  ofItem: (item: string) => `評価項目「${item}」`,
  scalesList: '評価の段階（scales）',
  directionsList: '方向性（directions）',
  unitsList: '指標の単位（indicatorUnits）',
  kindsList: '指標種別（indicatorKinds）',
  noList: (words: readonly string[], all: number) =>
    `一覧がないので、確かめていません。使われている言葉は${all}種類です：${words.join('、')}${words.length < all ? ' ほか' : ''}`,
  aList: '使う言葉の一覧',
  oneOfUsed: (values: readonly string[], count: number, first: string) =>
    `${values.join('、')} のどれか（使われているのは${count}枚のシート、最初は ${first}）`,
  wordRemedy: '書き間違いなら元の表を直してください。正しい言葉なら、data/vocabulary.json の一覧に加えてください。',
  noUnitRemedy: 'シートに単位が印字されているなら加えてください。印字がなければ、このままで構いません。',
  knownDocument: 'data/sources/manifest.json にある文書のID',
  documentWithForm: 'data/sources/manifest.json で様式（form）が書かれた文書',
  sourceOfSheet: (documents: readonly string[]) => `このシートの出典の文書（${documents.join('、')}）`,
  editionOf: (document: string, edition: number | null) => `文書「${document}」のシート年度 ${edition ?? 'なし'}`,
  once: '1つだけ',
  times: (text: string, count: number) => `「${text}」が${count}回`,
  sheetAt: (file: string) => `この場所のシート（${file}）`,
  unreadFile: '事業IDかシート年度が違うシート、または読まれなかったファイル',
  noFile: 'この場所にファイルがありません',
  atLeastZero: '0以上の数',
  editionStates: (year: string, value: string) => `${year}のシートは${value}`,
  sameInEverySheet: 'どのシートでも同じ数値（後から改められた数値は新しいほうを使います）',
  overBudget: (settlement: string, budget: string) => `決算額 ${settlement}、予算額 ${budget}`,
  withinBudget: '予算額以下の決算額',
  zeroTargetAndActual: '目標値と実績がどちらも0（報告値）で、ほかの年度には0でない目標値があります',
  decidedZero: '本当の0か、値がないのかが決まっていること',
  resultWithoutStaff: (result: string) => `実績は${result}、正職員従事割合は0人`,
  staffWhereResult: '実績のある年度の人員',
  checkDigit: (digit: number) => `最後の桁が${digit}の番号`,
  withoutThem: 'その文字がない文章',
  codePoints: (codes: readonly string[], around: string) => `${codes.join('、')}（「${around}」の中）`,
  phone: (text: string) => `電話番号のような文字「${text}」`,
  mail: (text: string) => `メールアドレスのような文字「${text}」`,
  contrast: (colour: string, background: string, ratio: number) =>
    `${colour} と背景 ${background} の差は ${(Math.floor(ratio * 100) / 100).toFixed(2)}対1`,
  enoughContrast: '4.5対1以上',
  keyColour: { light: '市の色（明るい配色）', dark: '市の色（暗い配色）' },
  noSheets: 'シートがまだありません',
  someSheets: '1枚以上のシート',
  noPersonalData: '個人や担当者の連絡先がない文章',
};

export const severityNames = { error: '誤り', warning: '警告', note: '参考' };

export const reportWords = {
  none: '問題は見つかりませんでした。',
  heading: (severity: string, place: string) => `【${severity}】${place}`,
  found: (text: string) => `見つかったもの：${text}`,
  expected: (text: string) => `あるべき形　　：${text}`,
  remedy: (text: string) => `すること　　　：${text}`,
  counts: (counts: readonly [severity: string, count: number][]) =>
    counts.map(([severity, count]) => `${severity} ${count}件`).join('、'),
  stops: '誤りを直すまで、サイトは作れません。',
};
