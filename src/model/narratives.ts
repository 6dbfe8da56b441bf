import type { TextRole } from '../schema/codes.ts';
import type { Narrative, Sheet } from '../schema/sheet.ts';
import { remembered } from './remembered.ts';

/** The texts of one sheet on one subject. Several when the city states it in several documents. */
export interface NarrativeGroup {
  role: TextRole;
  label: string;
  fiscalYear: number | null;
  /** What to show first: the text of the sheet itself. */
  main: Narrative;
  /** The same words in another document, apart from the width of letters and digits. */
  same: Narrative[];
  /** Other words on the same subject in another document. */
  different: Narrative[];
}

/** Subjects that the sheet and the list of results both state, under labels of their own. */
const SHARED_ROLES: readonly TextRole[] = ['purpose', 'overview', 'result'];

/** The narratives of a sheet in its order, statements of the same subject joined. */
export const narrativeGroups = remembered((sheet: Sheet): NarrativeGroup[] =>
  [...Map.groupBy(sheet.texts, subjectOf).values()].map(groupOf),
);

/** The first group of a role; of the newest year where a form has a column per year. */
export function narrative(sheet: Sheet, role: TextRole): NarrativeGroup | undefined {
  return narrativeGroups(sheet)
    .filter((group) => group.role === role)
    .sort((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0))[0];
}

/** 改善目標 of the sheet of the year before: the promise that this sheet's 前年度の課題への対応 answers. */
export function promiseBefore(sheets: readonly Sheet[], sheet: Sheet): NarrativeGroup | undefined {
  const before = sheets.find((each) => each.edition === sheet.edition - 1);
  return before && narrative(before, 'improvement_goal');
}

function subjectOf(text: Narrative): string {
  const subject = SHARED_ROLES.includes(text.role) ? text.role : `${text.role} ${text.label}`;
  return `${subject} ${text.fiscalYear ?? ''}`;
}

function groupOf(texts: Narrative[]): NarrativeGroup {
  const main = texts[0]!;
  const others = texts.slice(1);
  const isSame = (text: Narrative) => comparable(text.body) === comparable(main.body);
  const { role, label, fiscalYear } = main;
  return {
    role,
    label,
    fiscalYear,
    main,
    same: others.filter(isSame),
    different: others.filter((text) => !isSame(text)),
  };
}

/** Width, blanks and line breaks do not make a different statement. */
function comparable(body: string): string {
  return body.normalize('NFKC').replace(/\s+/g, '');
}
