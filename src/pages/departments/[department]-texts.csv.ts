import type { APIRoute } from 'astro';
import { tableCsv } from '../../exports/table-csv.ts';
import { textsTable } from '../../exports/texts-table.ts';
import { csvFile } from '../../layouts/file-responses.ts';
import { type DepartmentPrograms, departmentsOf, programsForExport } from '../../model/departments.ts';
import { siteData } from '../../model/site-data.ts';

export const getStaticPaths = () =>
  departmentsOf(siteData().programs).map((group) => ({ params: { department: group.name }, props: { group } }));

export const GET: APIRoute<{ group: DepartmentPrograms }> = ({ props }) =>
  csvFile(tableCsv(textsTable, siteData(), programsForExport(props.group)));
