import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { issueOf } from './issues.ts';
import { publishedTexts } from './published-texts.ts';

/**
 * Characters that no text of a sheet needs: control characters (a line break is a text's own), bidirectional controls (they show
 * a text in another order than it has), blanks without width, the mark of a lost character, halves of surrogate pairs.
 */
const UNSAFE = /(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]|\p{Cs}/gu;

/** How much of the text around the first finding helps to find it. */
const AROUND = 12;

export function textSafety(data: DataSet): Issue[] {
  return publishedTexts(data, (text) => text.search(UNSAFE) >= 0).map(({ file, place, text }) =>
    unsafeIssue(file, place, text, [...text.matchAll(UNSAFE)]),
  );
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
