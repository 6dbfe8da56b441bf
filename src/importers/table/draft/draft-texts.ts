import { personalContacts } from '../../../schema/personal-contacts.ts';
import type { TableContext } from './draft-context.ts';
import { withoutUnneeded } from './draft-characters.ts';
import { type Fact, sayFact } from './draft-facts.ts';
import { cellText } from '../mapping/headers.ts';

const LOST_CHARACTER = '\uFFFD';

/**
 * The text of a fact as it is published; null where the cell is blank. Errors: a failed formula, a lost character, a telephone
 * number or mail address without 公開してよい.
 */
export function textOf(fact: Fact, { report }: TableContext): string | null {
  const { cell, use } = fact;
  if (cell.kind === 'error') {
    const remedy = '表計算ソフトで数式を直し、値にしてから保存してください。';
    report('error', 'cells', sayFact(fact), { found: cell.text, expected: '文章か値', remedy });
    return null;
  }
  const text = withoutUnneeded(cellText(cell), sayFact(fact), { report });
  if (text.includes(LOST_CHARACTER)) {
    const remedy = '元の文書を見て、文字を入れ直してください。';
    report('error', 'texts', sayFact(fact), { found: `文字化け（${around(text)}）`, expected: '読める文字', remedy });
  }
  if (!('公開してよい' in use) || use.公開してよい === undefined) reportContacts(fact, text, report);
  return text === '' ? null : text;
}

const AROUND = 6;

function around(text: string): string {
  const at = text.indexOf(LOST_CHARACTER);
  return text.slice(Math.max(0, at - AROUND), at + AROUND);
}

/** The number itself is not repeated: reports must not hold it either. */
function reportContacts(fact: Fact, text: string, report: TableContext['report']): void {
  const kinds = new Set(personalContacts(text).map(({ kind }) => kind));
  for (const kind of kinds) {
    report('error', 'personal-columns', sayFact(fact), {
      found: `文章の中に${kind === 'phone' ? '電話番号' : 'メールアドレス'}らしいもの`,
      expected: '電話番号とメールアドレスのない文章',
      remedy: '元の表で除いてください。列全体が連絡先なら「使い方: 公開しない」です。',
    });
  }
}
