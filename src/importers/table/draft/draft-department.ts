import type { Department } from '../../../schema/sheet.ts';
import { departmentOf } from '../../departments.ts';
import type { TableContext } from './draft-context.ts';
import type { TableRow } from './draft-rows.ts';
import { cleanText } from './draft-characters.ts';

/** Shown where a table names a department for other programs, and none for this one. */
const NO_DEPARTMENT = '担当課の記載なし';

/** 部, 課 and 係 of a program, from the first of its rows that names them. A city with one level has no 部 (''). */
export function departmentIn(rows: readonly TableRow[], context: TableContext): Department {
  const lead = rows.find(({ bureau, section, office }) => bureau ?? section ?? office) ?? rows[0]!;
  const split = lead.office === null ? null : (departmentOf(lead.office) ?? { bureau: '', section: lead.office });
  const bureau = lead.bureau ?? split?.bureau ?? '';
  const section = lead.section ?? split?.section ?? '';
  const names = section === '' ? { bureau: '', section: bureau } : { bureau, section };
  if (names.section === '') reportNone(lead, context);
  return {
    bureau: addressName(names.bureau, lead, context),
    section: addressName(names.section || NO_DEPARTMENT, lead, context),
    unit: lead.unit,
  };
}

/** A name that can be part of an address: / and \ and a leading dot in full width. */
function addressName(name: string, { plan, row }: TableRow, { report }: TableContext): string {
  const { text } = cleanText(name);
  const safe = text.replaceAll('/', '／').replaceAll('\\', '＼').replace(/^\./, '．');
  if (safe === text) return safe;
  report(
    'warning',
    'departments',
    { worksheet: plan.worksheet.name, row, label: '部・課' },
    {
      found: name,
      expected: '半角の「/」「\\」がなく、「.」で始まらない名称',
      remedy: `ページのアドレスになるため、「${safe}」として載せます。`,
    },
  );
  return safe;
}

function reportNone({ plan, row }: TableRow, { report }: TableContext): void {
  report(
    'warning',
    'departments',
    { worksheet: plan.worksheet.name, row, label: '課' },
    {
      found: '部と課が空欄',
      expected: '担当する課の名称',
      remedy: `課の名称を入れてください。いまは「${NO_DEPARTMENT}」として載ります。`,
    },
  );
}
