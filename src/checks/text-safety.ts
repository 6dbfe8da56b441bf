import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf } from './issues.ts';
import { tellingTexts } from './published-texts.ts';
import { isUnsafe, UNSAFE_CHARACTERS as UNSAFE } from './unsafe-characters.ts';

/** How much of the text around the first finding helps to find it. */
const AROUND = 12;

export function textSafety(data: DataSet): Issue[] {
  return tellingTexts(data)
    .filter(({ text }) => isUnsafe(text))
    .map(({ file, place, text }) => unsafeIssue(file, place, text, [...text.matchAll(UNSAFE)]));
}

function unsafeIssue(file: string, place: string, text: string, found: RegExpExecArray[]): Issue {
  const codes = [...new Set(found.map(([character]) => codePoint(character)))];
  const around = text.slice(Math.max(0, found[0]!.index - AROUND), found[0]!.index + AROUND).replace(UNSAFE, '□');
  return issueOf('text-safety', 'error', {
    file,
    place,
    found: checkWords.codePoints(codes, around),
    expected: checkWords.withoutThem,
  });
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
