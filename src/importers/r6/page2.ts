import { type Block, refuseEnd } from './block.ts';
import { type Assessment, readAssessment } from './page2-assessment.ts';
import { type Closing, readClosing } from './page2-closing.ts';
import { cutTable, type FurtherCells } from './page2-table.ts';

/** Page 2 of a sheet. */
export interface Page2 extends Assessment, Closing {
  issueWork: Block | null;
  issueOrganization: Block | null;
  /** The numbers of indicators 2 to 5; null where the source text lost them. */
  cells: FurtherCells | null;
}

/** Reads the values of page 2. Throws a SourceError where the text is not what the form promises. */
export function readPage2(blocks: Block[]): Page2 {
  const { assessment, rest } = readAssessment(blocks);
  const { issues, named, cells, closing } = cutTable(rest, blocks.at(-1)!);
  const [issueWork, issueOrganization, extra] = issues;
  if (extra) refuseEnd(issueOrganization ?? extra, '課題', '業務と組織、予算等の2つまで');
  return {
    ...assessment,
    // 課題（業務） comes first; a sheet with one text does not say which of the two it is.
    issueWork: issueWork ?? null,
    issueOrganization: issueOrganization ?? null,
    cells,
    ...readClosing(named, closing, blocks.at(-1)!),
  };
}
