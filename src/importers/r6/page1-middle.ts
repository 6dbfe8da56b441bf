import { type Block, isDash, refuse, refuseEnd, wordOf } from './block.ts';
import { joinNarrow } from './text.ts';
import { LAW_NAME, PERIOD, PLAN_NAME } from './vocabulary.ts';
import { endsSentence } from './width.ts';
import { fiscalYearsIn } from './years.ts';

/** What page 1 says between 決算額 and 目標値 of indicator 1. */
export interface Middle {
  period: string;
  laws: string | null;
  relatedPlan: string | null;
  purpose: Block;
  /** 指標の概要 and 指標名 of indicator 1; a sheet without indicators has neither. */
  indicatorNote: Block | null;
  indicatorName: Block | null;
  indicatorYears: number[];
  /** シート年度 */
  edition: number;
}

/** Reads 事業期間, 根拠法令等, 個別計画, 目的, 指標の概要, 指標名, R01…R06 and 令和6年度; 根拠法令等, 個別計画 and the indicator may be missing. */
export function readMiddle(blocks: Block[], next: Block): Middle {
  const first = blocks[0] ?? refuse(next, '事業期間', '数の行の前は毎年度などの値');
  const { period, bases } = readBases(first);
  const at = blocks.findIndex((block, index) => index > 0 && endsSentence(wordOf(block)));
  const purpose = blocks[at] ?? refuseEnd(first, '目的', '「。」で終わる文');
  return {
    period,
    ...namedBases([...bases, ...blocks.slice(1, at)]),
    purpose,
    ...readIndicator(blocks.slice(at + 1, -2)),
    ...readYears(blocks.slice(-2), next),
  };
}

/** 事業期間, and what is stuck to it. */
function readBases(block: Block): { period: string; bases: Block[] } {
  const period = PERIOD.exec(block.lines[0])?.[0] ?? refuse(block, '事業期間', '毎年度などの値', REMEDY);
  const rest = block.lines[0].slice(period.length).trim();
  return { period, bases: rest === '' ? [] : [{ ...block, lines: [rest, ...block.lines.slice(1)] }] };
}

const REMEDY = '新しい言葉なら src/importers/r6/vocabulary.ts に加えてください。';

/** Two values are 根拠法令等 and 個別計画; a single one is known by what it is called. */
function namedBases(blocks: Block[]): Pick<Middle, 'laws' | 'relatedPlan'> {
  const [first, second, extra] = blocks;
  if (extra) refuse(extra, '目的', '根拠法令等と個別計画の次は「。」で終わる文');
  if (first === undefined) return { laws: null, relatedPlan: null };
  if (second !== undefined) return { laws: nameIn(first), relatedPlan: nameIn(second) };
  if (PLAN_NAME.test(wordOf(first))) return { laws: null, relatedPlan: nameIn(first) };
  if (!LAW_NAME.test(wordOf(first))) refuse(first, '根拠法令等か個別計画', '法令か計画の名前', REMEDY);
  return { laws: nameIn(first), relatedPlan: null };
}

function nameIn(block: Block): string | null {
  return isDash(block) ? null : joinNarrow(block.lines);
}

function readIndicator(blocks: Block[]): Pick<Middle, 'indicatorNote' | 'indicatorName'> {
  const extra = blocks[2];
  if (extra) refuse(extra, '指標名', '目的の次は指標の概要と指標名だけ');
  return { indicatorNote: blocks.length === 2 ? blocks[0]! : null, indicatorName: blocks.at(-1) ?? null };
}

function readYears(blocks: Block[], next: Block): Pick<Middle, 'indicatorYears' | 'edition'> {
  const [labels, edition] = blocks.map((block) => fiscalYearsIn(wordOf(block)));
  if (labels?.length !== 6) refuse(blocks[0] ?? next, '指標の推移', '年度の見出しが6つ');
  if (edition?.length !== 1) refuse(blocks[1] ?? next, 'シートの年度', '令和6年度のような年度が1つ');
  return { indicatorYears: labels, edition: edition[0]! };
}
