import { checkWords } from '../i18n/ja/checks.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf, type PlacedSheet, severityIn, sheetsOf } from './issues.ts';
import { type UsedWord, usedWords } from './used-words.ts';

const LAST_GOAL = 17;
const VOCABULARY = 'data/vocabulary.json';

/**
 * Grades, directions, units and kinds of indicators are words of the city's lists (data/vocabulary.json). Where a city has no
 * list there is nothing to check. In a form, another grade is a misreading (error), and the sheet is named; a word of a
 * spreadsheet was typed by the city, and is named once, however often it stands there.
 */
export function knownCodes(data: DataSet): Issue[] {
  const words = usedWords(data);
  const unknown = words.filter(({ known, word }) => known !== null && !known.includes(word ?? ''));
  return [
    ...sheetsOf(data).flatMap(goalIssues),
    ...unknown.filter(({ at }) => !at.isTable).map(formIssue),
    ...oncePerWord(unknown.filter(({ at }) => at.isTable)).map(tableIssue),
  ];
}

function goalIssues(at: PlacedSheet): Issue[] {
  const { sdgs } = at.sheet.profile;
  const known = sdgs.every((goal) => Number.isInteger(goal) && goal >= 1 && goal <= LAST_GOAL);
  if (known && new Set(sdgs).size === sdgs.length) return [];
  const finding = { file: at.file, place: fieldName('sdgs'), found: sdgs.join('、'), expected: checkWords.sdgRange };
  return [issueOf('known-codes', severityIn(at), finding)];
}

function formIssue({ at: { file }, place, list, word, known }: UsedWord): Issue {
  const severity = list === checkWords.scalesList ? 'error' : 'warning';
  if (word !== null) {
    const expected = checkWords.oneOf(known!);
    return issueOf('known-codes', severity, { file, place, found: checkWords.quoted(word), expected });
  }
  const finding = { file, place, found: checkWords.nothing, expected: checkWords.someUnit };
  return issueOf('known-codes', severity, { ...finding, remedy: checkWords.noUnitRemedy });
}

function oncePerWord(words: readonly UsedWord[]): UsedWord[][] {
  return [...Map.groupBy(words, ({ list, subject, word }) => JSON.stringify([list, subject, word])).values()];
}

function tableIssue(same: UsedWord[]): Issue {
  const { at, subject, word, known } = same[0]!;
  const found = word === null ? checkWords.nothing : checkWords.quoted(word);
  return issueOf('known-codes', 'warning', {
    file: VOCABULARY,
    place: subject,
    found,
    expected: checkWords.oneOfUsed(known!, new Set(same.map((each) => each.at.file)).size, at.file),
    remedy: word === null ? checkWords.noUnitRemedy : checkWords.wordRemedy,
  });
}
