// How a telephone number or a mail address looks in Japanese texts: no text that is published may hold one.
// Searched in NFKC, so that full-width letters and digits count; every kind of dash is made a hyphen.

const DASHES = /[\u2010-\u2015\u2212\u30FC\uFF0D](?=\d)/g;

/** 029-883-1111, 029(883)1111, (029)883-1111, +81-29-883-1111; nine to eleven digits. A budget code (01-020108-14) is none. */
const DIVIDED_NUMBER = /(?<![\w.-])(?:\+81-?\d{1,4}|\(?0\d{1,4})[-()]{1,2}\d{1,4}[-)]\d{3,4}(?![\w-])/g;
/** 0298831111 */
const PLAIN_NUMBER = /(?<![\w.-])0\d{9,10}(?![\w.-])/g;
/** 内線 2345, TEL: 883 1111. A quantity (電話1000件) is none. */
const NAMED_NUMBER =
  /(?:内線|電話|tel|fax|ファクス|ファックス)(?:番号)?[\s:.は]{0,20}[\d(][\d\s()-]{2,20}\d(?![\d,]{0,20}[件回人台分年月日時万千百円%校社箇か])/gi;

/** Lengths are those of RFC 5321. Without them a text of a hundred thousand letters took seconds. */
const MAIL = /[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

export interface PersonalContact {
  kind: 'phone' | 'mail';
  /** As found, in NFKC. */
  found: string;
}

/** An amount, a year or a count. */
const PLAIN_FIGURE = /^-?\d{1,9}(\.\d{1,9})?$/;

/** Telephone numbers and mail addresses in a text, each once. */
export function personalContacts(text: string): PersonalContact[] {
  // A text without a digit and without a sign of a mail address holds neither; most texts of a table end here.
  if (PLAIN_FIGURE.test(text) || !/[\d０-９@＠]|at/i.test(text)) return [];
  const plain = text.normalize('NFKC').replace(DASHES, '-');
  const phones = [DIVIDED_NUMBER, PLAIN_NUMBER, NAMED_NUMBER].flatMap((pattern) => plain.match(pattern) ?? []);
  const mails = plain.match(MAIL) ?? [];
  return [
    ...[...new Set(phones)].map((found) => ({ kind: 'phone' as const, found })),
    ...[...new Set(mails)].map((found) => ({ kind: 'mail' as const, found })),
  ];
}
