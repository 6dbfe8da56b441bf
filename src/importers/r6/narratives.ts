import type { EvaluationRole, TextRole } from '../../schema/codes.ts';
import type { Evaluation, Narrative } from '../../schema/sheet.ts';
import { type Block, orNull, wordOf } from './block.ts';
import type { Page1 } from './page1.ts';
import type { Page2 } from './page2.ts';
import { bodyOf } from './text.ts';
import { RATINGS } from './vocabulary.ts';

const PARTICIPATION = ['共有、理解', '企画・立案、計画', '実行', '評価、検証'];

/** The four 評価項目 and 方向性. A dash is no grade and no explanation. */
export function readEvaluations(page: Page2): Evaluation[] {
  const ratings = page.ratings.map(({ item, grade, sentence }) => evaluationOf(roleOf(item), item, grade, sentence));
  return [...ratings, evaluationOf('direction', '方向性', page.direction, page.directionReason)];
}

function roleOf(item: string): EvaluationRole {
  return RATINGS.find((rating) => rating.item === item)!.role;
}

function evaluationOf(role: EvaluationRole, item: string, grade: Block, explanation: Block): Evaluation {
  return {
    role,
    item,
    grade: orNull(wordOf(grade)),
    explanation: bodyOf(explanation),
    fiscalYear: null,
    document: grade.document,
    line: grade.line,
  };
}

/** The narratives of a sheet in the order of the form, under the labels it prints. A dash alone is no text. */
export function readTexts(page1: Page1, page2: Page2): Narrative[] {
  return [
    ...narrative('target_group', '対象', page1.targetGroup),
    ...narrative('purpose', '目的', page1.purpose),
    ...narrative('overview', '概要（取組内容）', page1.overview),
    ...page1.participation.flatMap((block, n) => narrative('participation', PARTICIPATION[n]!, block)),
    ...narrative('response_to_issues', '前年度の課題への対応', page2.responseToIssues),
    ...narrative('result', '成果', page2.result),
    ...narrative('issue_work', '課題（業務）', page2.issueWork),
    ...narrative('issue_organization', '課題（組織、予算等）', page2.issueOrganization),
    ...narrative('improvement_goal', '改善目標', page2.improvementGoal),
  ];
}

function narrative(role: TextRole, label: string, block: Block | null): Narrative[] {
  const body = block && bodyOf(block);
  if (!block || !body) return [];
  return [{ role, label, fiscalYear: null, body, document: block.document, line: block.line }];
}
