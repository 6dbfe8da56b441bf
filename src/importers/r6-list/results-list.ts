import type { TextRole } from '../../schema/codes.ts';
import type { Narrative, Profile } from '../../schema/sheet.ts';
import type { DraftSheet, Form, SourceText } from '../form.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { fieldsOf } from './fields.ts';
import { beginsParagraph, beginsPurposeParagraph, joined, paragraphsOf } from './lines.ts';
import type { Line } from './lines.ts';
import { SourceError } from '../source-error.ts';

/** 成果一覧: number, name, department, purpose, overview and result of every program, as flowing text without figures. */
export const r6ResultsList: Form = {
  name: 'R6成果一覧',
  recognises: (text) => /^事務事業名 部署名 事業の目的 事業の概要 成果\s*$/m.test(text),
  read: (source) => {
    const edition = editionOf(source);
    return entriesOf(source).map((entry) => draftOf(entry, edition));
  },
};

function draftOf(entry: Entry, edition: number): DraftSheet {
  const { purpose, overview, result } = fieldsOf(entry);
  return {
    edition,
    name: entry.name,
    printedNumber: entry.number,
    sources: [{ document: entry.document, sheet: entry.serial, lines: entry.lines }],
    department: entry.department,
    profile: NO_PROFILE,
    costs: [],
    totals: [],
    indicators: [],
    evaluations: [],
    texts: [
      narrativeOf(entry, 'purpose', '事業の目的', paragraphsOf(purpose, beginsPurposeParagraph)),
      narrativeOf(entry, 'overview', '事業の概要', paragraphsOf(overview, beginsParagraph)),
      narrativeOf(entry, 'result', '成果', paragraphsOf(result, beginsParagraph)),
    ],
    lost: [],
  };
}

function narrativeOf(entry: Entry, role: TextRole, label: string, paragraphs: Line[][]): Narrative {
  const line = paragraphs[0]?.[0]?.line ?? entry.lines[0];
  return { role, label, fiscalYear: null, body: paragraphs.map(joined).join('\n'), document: entry.document, line };
}

/** The list has no title line: its year is that of the manifest. */
function editionOf({ document }: SourceText): number {
  if (document.edition !== null) return document.edition;
  const place = { document: document.id, line: 1, label: 'シート年度' };
  throw new SourceError(place, '', '一覧の年度', 'data/sources/manifest.json の edition に年度を書いてください。');
}

/** The list says nothing of the basic information. */
const NO_PROFILE: Profile = {
  budgetCode: null,
  budgetTitle: null,
  mayoralPledges: [],
  strategicPlans: [],
  newOrContinuing: null,
  category: null,
  operation: null,
  period: null,
  relatedPlan: null,
  laws: null,
  sdgs: [],
  temporaryStaff: [],
};
