// Every word of the drawings and of the sentences under them. Sentences are templates over figures: they state no cause.
import { fiscalYearName, fiscalYearRange, fiscalYearShort } from '../eras.ts';
import { grouped, percent, yen } from '../numbers.ts';
import { statusNames } from './codes.ts';

/** Figures at marks: up to six digits, 万 and 億 above; small ones keep two significant digits and are never shown as 0. */
function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e8) return `${tenths(value / 1e8)}億`;
  if (size >= 1e6) return `${tenths(value / 1e4)}万`;
  return size > 0 && size < 0.01 ? String(Number(value.toPrecision(2))).replace('-', '−') : grouped(value);
}

/** Figures of an axis that reaches to `largest`: one unit for all. */
function axisFigures(largest: number): (value: number) => string {
  const [size, unit] = largest >= 1e8 ? [1e8, '億'] : largest >= 1e6 ? [1e4, '万'] : [1, ''];
  return (value) => (value === 0 ? '0' : grouped(value / size) + unit);
}

function tenths(value: number): string {
  return grouped(Math.round(value * 10) / 10);
}

export const chartWords = {
  year: fiscalYearName,
  yearShort: fiscalYearShort,
  /** Runs of years, in order: 平成30年度〜令和元年度、令和4年度. */
  years: (runs: readonly { first: number; last: number }[]) =>
    runs.map(({ first, last }) => fiscalYearRange(first, last)).join('、'),
  /** The part of a unit that makes it a target: 分以内. */
  limitOfUnit: /(以内|以上|以下|未満)$/,
  /** 千円 in words. */
  amount: yen,
  percent,
  number: grouped,
  figure,
  axisFigures,
  /** 正職員従事割合, as the forms print it: 2.00. */
  share: (people: number) => people.toFixed(2),
  /** Units of the ladder, for axes. */
  moneyUnits: { yen: '円', thousand: '千円', million: '百万円', hundredMillion: '億円' },
  absence: { ...statusNames, no_sheet: 'シート未収録', not_stated: '記載なし' },
  funding: { general: '一般財源', subsidies: '国県支出金・地方債', other: 'その他', unknown: '財源不明' },

  titles: {
    cost: '事業費の推移（予算と決算）',
    staffing: '人件費と正職員の従事割合の推移',
    indicator: (name: string, unit: string) => `${name}${unit === '' ? '' : `（${unit}）`}の目標と実績`,
    sparkline: (first: string, last: string) => `決算の推移：${first}から${last}`,
    sparkOne: (point: string) => `決算：${point}`,
    sparkPoint: (year: string, amount: string) => `${year}${amount}`,
    /** 5段階の4; 2（5段階の上から2番目） where the grade does not say itself how many steps it reaches. */
    grade: (grade: string, reached: number, steps: number) =>
      grade === String(reached)
        ? `${steps}段階の${grade}`
        : `${grade}（${steps}段階の上から${steps - reached + 1}番目）`,
  },
  legend: {
    unit: (name: string) => `単位：${name}`,
    settlement: '決算',
    settlementOf: (source: string) => `決算（${source}）`,
    settlementBySource: '決算の財源',
    budget: '予算',
    budgetOnly: '予算のみの年度',
    personnel: '人件費',
    personnelPlanned: '見込みの年度',
    staffShare: '正職員の従事割合（人）',
    actual: '実績',
    achieved: '✓ 達成',
    missed: '✕ 未達成',
    unjudged: '判定なし',
    target: '目標（下の段の数値）',
    targetOf: (figure: string) => `目標 ${figure}`,
    noTarget: '目標なし',
    lowerIsBetter: '（下回るほど良い）',
    cumulative: '実績は累計',
    doubtful: '? 要確認',
    revised: '* 後のシートで変わった値',
    missingShare: (sign: string, reasons: readonly string[]) => `　${sign} は${reasons.join('、')}`,
  },
  targetRow: '目標',

  cost: {
    none: '事業費の数値はありません。',
    noSettlement: '決算の数値はありません。',
    latest: (year: string, amount: string) => `${year}の決算は${amount}です。`,
    more: (year: string, amount: string, change: string) =>
      `${year}の決算は${amount}で、前年度より${change}多くなりました。`,
    less: (year: string, amount: string, change: string) =>
      `${year}の決算は${amount}で、前年度より${change}少なくなりました。`,
    same: (year: string, amount: string) => `${year}の決算は${amount}で、前年度と同じです。`,
    doubtful: (year: string, amount: string) => `${year}の決算は${amount}と印字されていますが、要確認の数値です。`,
    notComparable: (reason: string) => `前年度の決算は${reason}のため、比べられません。`,
    oneSource: (source: string) => `財源はすべて${source}です。`,
    sources: (parts: readonly string[]) => `財源は、${parts.join('、')}です。`,
    source: (source: string, amount: string) => `${source}が${amount}`,
    sourcesUnknown: '財源の内訳は確認できません。',
    budgetMet: '決算は予算と同じ額です。',
    budgetUnder: (budget: string, difference: string) => `予算の${budget}を${difference}下回りました。`,
    budgetOver: (budget: string, difference: string) => `予算の${budget}を${difference}上回りました。`,
    budgetMissing: (reason: string) => `この年度の予算額は${reason}です。`,
    planned: (years: string, amount: string) => `${years}の予算は${amount}です。`,
    plannedEach: (years: string, amount: string) => `${years}の予算は、各年度とも${amount}です。`,
    plannedList: (parts: readonly string[]) => `予算は、${parts.join('、')}です。`,
    plannedPart: (year: string, amount: string) => `${year}が${amount}`,
    plannedMore: (year: string, base: string, change: string) =>
      `${year}の予算は、${base}の予算より${change}多い額です。`,
    plannedLess: (year: string, base: string, change: string) =>
      `${year}の予算は、${base}の予算より${change}少ない額です。`,
    plannedSame: (year: string, base: string) => `${year}の予算は、${base}の予算と同じ額です。`,
    budgetOnly: (years: string) => `${years}は予算だけの記載です。`,
    noSheet: (years: string) => `${years}のシートは収録していません。`,
    missing: (years: string, reason: string) => `${years}の事業費は${reason}です。`,
  },
  /** A change with its share of the year before; the share is left out where the base is too small to mean anything. */
  change: (amount: string, share: string | null) => (share === null ? amount : `${amount}（${share}）`),

  staffing: {
    none: '人件費の数値はありません。',
    latest: (year: string, amount: string) => `${year}の人件費は${amount}です。`,
    more: (year: string, amount: string, change: string) =>
      `${year}の人件費は${amount}で、前年度より${change}多くなりました。`,
    less: (year: string, amount: string, change: string) =>
      `${year}の人件費は${amount}で、前年度より${change}少なくなりました。`,
    same: (year: string, amount: string) => `${year}の人件費は${amount}で、前年度と同じです。`,
    doubtful: (year: string, amount: string) => `${year}の人件費は${amount}と印字されていますが、要確認の数値です。`,
    notComparable: (reason: string) => `前年度の人件費は${reason}のため、比べられません。`,
    share: (share: string) => `正職員の従事割合は${share}人です。`,
    shareMissing: (reason: string) => `正職員の従事割合は${reason}です。`,
    planned: (years: string, amount: string) => `${years}の見込みは${amount}です。`,
    plannedEach: (years: string, amount: string) => `${years}の見込みは、各年度とも${amount}です。`,
    plannedList: (parts: readonly string[]) => `見込みは、${parts.join('、')}です。`,
    plannedPart: (year: string, amount: string) => `${year}が${amount}`,
    plannedOnly: '見込みだけの記載です。',
    noSheet: (years: string) => `${years}のシートは収録していません。`,
    missing: (years: string, reason: string) => `${years}の人件費は${reason}です。`,
  },

  indicator: {
    none: 'この指標には、実績の数値も目標の数値もありません。',
    noActual: '実績の数値はありません。',
    achieved: (year: string, actual: string, target: string) =>
      `${year}の実績は${actual}、目標は${target}で、達成です。`,
    missed: (year: string, actual: string, target: string) =>
      `${year}の実績は${actual}、目標は${target}で、未達成です。`,
    actual: (year: string, actual: string) => `${year}の実績は${actual}です。`,
    noTarget: 'この年度の目標は定められていません。',
    targetMissing: (reason: string) => `この年度の目標は${reason}です。`,
    more: (base: string, change: string) => `前年度の${base}より${change}増えました。`,
    less: (base: string, change: string) => `前年度の${base}より${change}減りました。`,
    same: '前年度と同じです。',
    allAchieved: (years: number) => `目標と実績の両方がある${years}年度すべてで達成しました。`,
    noneAchieved: (years: number) => `目標と実績の両方がある${years}年度すべてで未達成です。`,
    someAchieved: (years: number, reached: number) =>
      `目標と実績の両方がある${years}年度のうち、${reached}年度で達成しました。`,
    lowerIsBetter: '値が下回るほど良い指標です。',
    cumulative: '値は累計です。',
    doubtful: (year: string, actual: string) =>
      `${year}の実績の${actual}は要確認の数値で、達成の判定に含めていません。`,
    missing: (years: string, reason: string) => `${years}の実績は${reason}です。`,
  },
};

/** Another language has the same words. */
export type ChartWords = typeof chartWords;
