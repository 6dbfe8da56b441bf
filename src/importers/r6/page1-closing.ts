import type { Department, Profile } from '../../schema/sheet.ts';
import { departmentOf } from '../departments.ts';
import { type Block, isDash, refuse, refuseEnd, wordOf } from './block.ts';
import { readStrategicPlans } from './strategic-plans.ts';
import { INDICATOR_KIND } from './vocabulary.ts';

/** What page 1 says between 目標値 of indicator 1 and 予算額. */
export interface Closing extends Pick<Profile, 'category' | 'sdgs' | 'strategicPlans' | 'mayoralPledges'> {
  printedNumber: string;
  department: Department;
  targetGroup: Block;
  indicatorKind: string | null;
  indicatorUnit: string | null;
}

/** "16平和と公正をすべての人に": the number stands before the name, which the cell may cut. */
const SDG = /^(\d{2})[^\d\s]/;
const PROGRAM_NUMBER = /^\d{3}$/;

/** 市長公約: "1 4", "04" */
const PLEDGES = /^[\d -]+$/;
/** 係名, not 関係 */
const SUBSECTION = /[^関]係$/;

/** Reads 事業分類, SDGs, 戦略プラン, 事業番号, 指標種別, 市長公約, 担当部課, 係名, 対象, 単位; all but 事業分類, 事業番号, 担当部課 and 対象 may be missing. */
export function readClosing(blocks: Block[], next: Block): Closing {
  const numberAt = blocks.findIndex((block) => PROGRAM_NUMBER.test(wordOf(block)));
  const number = blocks[numberAt] ?? refuse(blocks.at(-1) ?? next, '事業番号', 'ここまでに3桁の番号');
  const departmentAt = blocks.findIndex((block, index) => index > numberAt && departmentOf(wordOf(block)) !== null);
  const office = blocks[departmentAt] ?? refuseEnd(number, '担当部課', '部と課の名前');
  return {
    ...readClassification(blocks.slice(0, numberAt), number),
    printedNumber: wordOf(number),
    ...readKindAndPledges(blocks.slice(numberAt + 1, departmentAt)),
    ...readPeople(office, blocks.slice(departmentAt + 1)),
  };
}

function readClassification(blocks: Block[], next: Block): Pick<Closing, 'category' | 'sdgs' | 'strategicPlans'> {
  const [category, ...rest] = blocks;
  if (!category || !wordOf(category).includes('事務')) refuse(category ?? next, '事業分類', '自治事務などの値');
  const goals = rest.flatMap((block) => SDG.exec(wordOf(block))?.[1] ?? []);
  return {
    category: wordOf(category),
    sdgs: goals.map(Number),
    strategicPlans: readStrategicPlans(rest.slice(goals.length)),
  };
}

function readKindAndPledges(blocks: Block[]): Pick<Closing, 'indicatorKind' | 'mayoralPledges'> {
  const first = blocks[0] && wordOf(blocks[0]);
  const kind = first !== undefined && INDICATOR_KIND.exec(first)?.[0] === first ? first : null;
  const [pledges, extra] = kind === null ? blocks : blocks.slice(1);
  if (extra) refuse(extra, '担当部課', '市長公約の次は部と課の名前');
  if (!pledges || isDash(pledges)) return { indicatorKind: kind, mayoralPledges: [] };
  if (!PLEDGES.test(wordOf(pledges))) refuse(pledges, '市長公約', '番号');
  return { indicatorKind: kind, mayoralPledges: wordOf(pledges).split(/ +/) };
}

function readPeople(office: Block, blocks: Block[]): Pick<Closing, 'department' | 'targetGroup' | 'indicatorUnit'> {
  const unit = blocks[0] && SUBSECTION.test(wordOf(blocks[0])) ? wordOf(blocks[0]) : null;
  const [targetGroup, indicatorUnit, extra] = unit === null ? blocks : blocks.slice(1);
  if (!targetGroup) refuseEnd(blocks[0] ?? office, '対象', '事業の対象');
  if (extra) refuse(extra, '予算額', '対象と単位の次は数の行');
  return {
    department: { ...departmentOf(wordOf(office))!, unit },
    targetGroup,
    indicatorUnit: indicatorUnit ? wordOf(indicatorUnit) : null,
  };
}
