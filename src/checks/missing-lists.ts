import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf } from './issues.ts';
import { type UsedWord, usedWords } from './used-words.ts';

const VOCABULARY = 'data/vocabulary.json';
const MOST_WORDS = 30;

/** What a city has no list for (data/vocabulary.json) is not checked: the officer is told, with the words in use. */
export function missingLists(data: DataSet): Issue[] {
  return oncePerList(usedWords(data).filter(({ known, word }) => known === null && word !== null)).map(noListNote);
}

function oncePerList(words: readonly UsedWord[]): UsedWord[][] {
  return [...Map.groupBy(words, ({ list, subject }) => JSON.stringify([list, subject])).values()];
}

/** Names the words in use, so that the officer can copy them into a list. */
function noListNote(used: UsedWord[]): Issue {
  const { list, subject } = used[0]!;
  const words = new Set(used.flatMap(({ word }) => word ?? []));
  return issueOf('missing-lists', 'note', {
    file: VOCABULARY,
    place: `${list}：${subject}`,
    found: checkWords.noList([...words].slice(0, MOST_WORDS), words.size),
    expected: checkWords.aList,
  });
}
