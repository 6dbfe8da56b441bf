import type { Decision } from '../schema/decision.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { SourceText } from './form.ts';

/** Every quote of data/decisions.json must stand in the lines of its sheet, line breaks and blanks aside. */
export function checkQuotes(
  decisions: readonly Decision[],
  sheets: readonly Sheet[],
  sources: readonly SourceText[],
): string[] {
  return decisions.flatMap((decision) => {
    const sheet = sheets.find(
      ({ programId, edition }) => programId === decision.programId && edition === decision.edition,
    );
    // A decision without a sheet is the error of decisions.ts.
    if (!sheet || decision.quote === null || wordsOf(sheet, sources).includes(withoutBlanks(decision.quote))) return [];
    return [sayNotFound(decision, decision.quote)];
  });
}

function wordsOf(sheet: Sheet, sources: readonly SourceText[]): string {
  const words = sheet.sources.map(({ document, lines: [first, last] }) => {
    const source = sources.find((candidate) => candidate.document.id === document);
    return source?.lines.slice(first - 1, last).join('') ?? '';
  });
  return withoutBlanks(words.join(''));
}

const withoutBlanks = (words: string) => words.replace(/\s/g, '');

function sayNotFound({ kind, programId, edition }: Decision, quote: string): string {
  return `data/decisions.json の ${kind}（${programId} の ${edition} 年度）: 引用「${quote}」がシートにありません。シートの言葉そのままのはずです。quote を原文から写すか、言葉がなければ null にしてください。`;
}
