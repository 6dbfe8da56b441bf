import type { DraftSheet, Form, SourceText } from '../form.ts';
import type { CellSheet } from './cells.ts';
import { splitSheets, TITLE } from './cells.ts';
import { readCosts } from './costs.ts';
import { readEvaluations } from './evaluations.ts';
import { readIndicators } from './indicator.ts';
import { readDepartment, readName, readProfile } from './profile.ts';
import { readTexts } from './texts.ts';

/** 予算事業別事務事業評価シート: tab-separated table text with two 対象年度; the second of them is the sheet's year (H30: 2018). */
export const h29EvaluationSheet: Form = {
  name: 'H29-30予算事業別評価シート',
  recognises: (text) => text.includes(TITLE),
  read: (source: SourceText) => splitSheets(source).map(readSheet),
};

function readSheet(sheet: CellSheet): DraftSheet {
  const profile = readProfile(sheet);
  const costs = readCosts(sheet);
  const indicators = readIndicators(sheet);
  const evaluations = readEvaluations(sheet);
  const texts = readTexts(sheet);
  return {
    edition: sheet.years[1],
    ...readName(sheet),
    sources: [{ document: sheet.document, sheet: sheet.number, lines: sheet.lines }],
    department: readDepartment(sheet),
    profile: profile.profile,
    costs: costs.costs,
    totals: costs.totals,
    indicators: indicators.indicators,
    evaluations: evaluations.evaluations,
    texts: texts.texts,
    lost: [profile, indicators, texts, evaluations, costs].flatMap(({ lost }) => lost),
  };
}
