import type { APIRoute } from 'astro';
import { tableCsv } from '../../exports/table-csv.ts';
import { programTable } from '../../exports/program-table.ts';
import { csvFile } from '../../layouts/file-responses.ts';
import {
  type DepartmentPrograms,
  departmentsOf,
  hasDepartmentFigures,
  programsForExport,
} from '../../model/departments.ts';
import { siteData } from '../../model/site-data.ts';

/** A department without figures has no empty table: its texts are offered instead. */
export const getStaticPaths = () =>
  departmentsOf(siteData().programs)
    .filter(hasDepartmentFigures)
    .map((group) => ({ params: { department: group.name }, props: { group } }));

export const GET: APIRoute<{ group: DepartmentPrograms }> = ({ props }) =>
  csvFile(tableCsv(programTable, siteData(), programsForExport(props.group)));
