import { PROFILE_FIELDS, type ProfileField } from '../../../schema/mapping-use.ts';
import type { Profile } from '../../../schema/sheet.ts';
import type { TableContext } from './draft-context.ts';
import { type Fact, factWord, placeIn, sayFact, type UseOf } from './draft-facts.ts';
import { textOf } from './draft-texts.ts';

type BasicsFact = Fact<UseOf<'基本情報'>>;

/** A stated cell of the basics. */
interface Stated {
  fact: BasicsFact;
  text: string;
}

const DASH = /^[-－―ー–‐]+$/;
const LAST_GOAL = 17;
/** A mark in the column of one goal; 0 and × say no. */
const NO_MARK = /^(?:0|×|✕|無|なし|非該当|FALSE)$/i;

/** The basic information of a sheet. Several columns of one field are joined; a dash is nothing. */
export function profileOf(facts: readonly BasicsFact[], edition: number, context: TableContext): Profile {
  const stated = facts.flatMap((fact) => statedIn(fact, context));
  const of = (field: ProfileField) => stated.filter(({ fact }) => fact.use.項目 === field);
  return {
    budgetCode: joined(of('budgetCode')),
    budgetTitle: joined(of('budgetTitle')),
    mayoralPledges: of('mayoralPledges').flatMap(entriesOf),
    strategicPlans: plansOf(of('strategicPlans')),
    newOrContinuing: joined(of('newOrContinuing')),
    category: joined(of('category')),
    operation: joined(of('operation')),
    period: joined(of('period')),
    relatedPlan: joined(of('relatedPlan')),
    laws: joined(of('laws')),
    sdgs: goalsOf(of('sdgs'), context),
    temporaryStaff: of('temporaryStaff').map(({ fact, text }) => ({ fiscalYear: fact.year ?? edition, printed: text })),
  };
}

function statedIn(fact: BasicsFact, context: TableContext): Stated[] {
  const text = textOf(fact, context);
  if (text === null) return [];
  if (DASH.test(text)) {
    context.ledger.setAside(placeIn(fact.row, fact), '横線だけの基本情報（記載なしと同じ）');
    return [];
  }
  context.ledger.publish(placeIn(fact.row, fact), 'basics');
  return [{ fact, text: factWord(fieldLabel(fact.use.項目), fact, text, context) }];
}

function fieldLabel(field: ProfileField): string {
  return Object.entries(PROFILE_FIELDS).find(([, each]) => each === field)![0];
}

function joined(stated: readonly Stated[]): string | null {
  const texts = stated.map(({ text }) => text).filter((text, index, all) => all.indexOf(text) === index);
  return texts.length === 0 ? null : texts.join(stated[0]!.fact.use.つなぎ ?? ' ');
}

function entriesOf({ fact, text }: Stated): string[] {
  const parts = fact.use.区切り === undefined ? text.split(/[\n、]/) : text.split(fact.use.区切り);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Columns with a 部分 make one plan; without, every entry of a cell is a plan of its own, by its name for the chapter. */
function plansOf(stated: readonly Stated[]): Profile['strategicPlans'] {
  const parts = stated.filter(({ fact }) => fact.use.部分 !== undefined);
  const textOfPart = (part: string) => joined(parts.filter(({ fact }) => fact.use.部分 === part));
  const [chapter, measure, action, title] = ['chapter', 'measure', 'action', 'title'].map(textOfPart) as (
    string | null
  )[];
  const whole = [chapter, measure, action, title].find((part) => part !== null && part !== undefined);
  const plan = {
    chapter: chapter ?? whole ?? '',
    measure: measure ?? null,
    action: action ?? null,
    title: title ?? null,
  };
  const others = stated.filter(({ fact }) => fact.use.部分 === undefined).flatMap(entriesOf);
  return [
    ...(whole === undefined ? [] : [plan]),
    ...others.map((entry) => ({ chapter: entry, measure: null, action: null, title: null })),
  ];
}

/** Goals by number, from texts (3、11 or ⑪ or 「3 すべての人に…」 on lines of their own) or from a column for each goal. */
function goalsOf(stated: readonly Stated[], context: TableContext): number[] {
  const goals = stated.flatMap(({ fact, text }) => {
    const { 番号 } = fact.use;
    if (番号 !== undefined) return NO_MARK.test(text.normalize('NFKC')) ? [] : [番号];
    const numbers = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
    if (numbers.length > 0 && numbers.every((number) => number >= 1 && number <= LAST_GOAL)) return numbers;
    const remedy = '番号を「、」で区切って書くか、対応づけファイルでこの列を「文章」にしてください。';
    context.report('error', 'cells', sayFact(fact), { found: text, expected: 'SDGs の番号（1 から 17）', remedy });
    return [];
  });
  return [...new Set(goals)].toSorted((a, b) => a - b);
}
