import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { personalContacts } from '../schema/personal-contacts.ts';
import { issueOf } from './issues.ts';
import { tellingTexts } from './published-texts.ts';

/** Telephone numbers and mail addresses in any text: the sheets' source files can hold them, the site must not. */
export function personalData(data: DataSet): Issue[] {
  return tellingTexts(data).flatMap(({ file, place, text }) =>
    contactsIn(text).map((found) =>
      issueOf('personal-data', 'error', { file, place, found, expected: checkWords.noPersonalData }),
    ),
  );
}

/** What of a text looks like a telephone number or a mail address, in words. */
export function contactsIn(text: string): string[] {
  return personalContacts(text).map(({ kind, found }) => checkWords[kind](found));
}
