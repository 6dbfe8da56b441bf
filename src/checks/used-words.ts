import { checkWords } from '../i18n/ja/checks.ts';
import type { DataSet } from '../model/program.ts';
import { scalesOf } from '../model/vocabulary.ts';
import type { Evaluation, Indicator } from '../schema/sheet.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { type PlacedSheet, sheetsOf } from './issues.ts';
import { indicatorPlace } from './places.ts';

/** A word that a sheet uses where the city may have a list. */
export interface UsedWord {
  at: PlacedSheet;
  /** Where on the sheet it stands. */
  place: string;
  /** What the word is about, for all sheets together: 評価項目「総合評価」, 指標の単位. */
  subject: string;
  /** The list of data/vocabulary.json, in words. */
  list: string;
  /** null: a unit that is missing. */
  word: string | null;
  /** What the list holds; null where the city has none. */
  known: readonly string[] | null;
}

/** Every grade, direction, unit and kind of indicator of the data, beside the list it should stand in. */
export function usedWords(data: DataSet): UsedWord[] {
  const sheets = sheetsOf(data);
  const grades = sheets.flatMap((at) =>
    at.sheet.evaluations.filter(({ grade }) => grade !== null).map((each) => gradeOf(data.vocabulary, each, at)),
  );
  return [...withoutForeignScales(grades), ...sheets.flatMap((at) => indicatorWords(data.vocabulary, at))];
}

function indicatorWords(vocabulary: Vocabulary, at: PlacedSheet): UsedWord[] {
  const { indicators } = at.sheet;
  return [
    ...indicators.map((each) => unitOf(vocabulary, each, at)),
    ...indicators.filter(({ kind }) => kind !== null).map((each) => kindOf(vocabulary, each, at)),
  ];
}

/** A spreadsheet may have an item whose grades are all of another scale than the common one: then the city has no list for it. */
function withoutForeignScales(grades: readonly UsedWord[]): UsedWord[] {
  const items = Map.groupBy(grades, ({ subject }) => subject);
  const isForeign = (own: readonly UsedWord[]) => own.every(({ known, word }) => !known?.includes(word ?? ''));
  return [...items.values()].flatMap((own) =>
    isForeign(own) ? own.map((each) => (each.at.isTable ? { ...each, known: null } : each)) : own,
  );
}

function gradeOf(vocabulary: Vocabulary, evaluation: Evaluation, at: PlacedSheet): UsedWord {
  const { item, role, grade } = evaluation;
  const scales = scalesOf(vocabulary, evaluation);
  const word = { at, place: item, subject: checkWords.ofItem(item), word: grade };
  if (scales.length > 0) return { ...word, list: checkWords.scalesList, known: scales.flatMap(({ grades }) => grades) };
  const isDirection = role === 'direction';
  const list = isDirection ? checkWords.directionsList : checkWords.scalesList;
  return { ...word, list, known: (isDirection && vocabulary.directions) || null };
}

function unitOf({ indicatorUnits }: Vocabulary, indicator: Indicator, at: PlacedSheet): UsedWord {
  const subject = checkWords.someUnit;
  const place = checkWords.ofIndicator(indicatorPlace(indicator), subject);
  return { at, place, subject, list: checkWords.unitsList, word: indicator.unit, known: indicatorUnits ?? null };
}

function kindOf({ indicatorKinds }: Vocabulary, indicator: Indicator, at: PlacedSheet): UsedWord {
  const subject = checkWords.someKind;
  const place = checkWords.ofIndicator(indicatorPlace(indicator), subject);
  return { at, place, subject, list: checkWords.kindsList, word: indicator.kind, known: indicatorKinds ?? null };
}
