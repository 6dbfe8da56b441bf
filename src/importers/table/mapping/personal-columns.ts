import type { ColumnUse } from '../../../schema/mapping-use.ts';
import { personalContacts } from '../../../schema/personal-contacts.ts';
import { cellText } from './headers.ts';
import type { PlannedColumn, WorksheetPlan } from './mapping-planned.ts';
import type { Report } from '../table-issue.ts';

/** Labels of columns that hold persons or how to reach them. */
const PERSONAL_LABEL =
  /担当者|担当職員名|担当名|氏名|職員名|名前|電話|内線|(?<![A-Za-z])(?:TEL|FAX|E-?mail)(?![A-Za-z])|ファックス|ファクス|メール|(?:記入|記載|作成|入力|回答|責任|起案|起票|更新|承認|確認|決裁)者|(?:評価|執筆|実施|代表)者名|連絡先|照会先|携帯|イニシャル|問い?合わ?せ先|(?:所属|部|課|係|室|局|所|館|園|校)長(?:名|氏名|職名)?$|住所/i;
/** Counts of things that have such a word in their name: 電話相談件数, メール配信数（件）. */
const COUNT_LABEL = /(?:件数|回数|人数|者数|台数|世帯数|登録数|配信数|利用数|率|割合|額|費|料|時間|日数|数)$/;
/** 山田 太郎, 山田　太郎（係長） */
const PERSON =
  /^[\p{Script=Han}々ヶ]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5}(?:[（(].*[)）])?$/u;
/** A name in a column that is called 担当 (主担当, 担当1), 職員 or 評価者: short, and no name of an office. */
const OF_SOMEBODY = /担当(?!部|課|係|室|局|所|班|グループ|G)|(?:評価|執筆|(?<!指定)管理)者$|^(?:職員|スタッフ|氏|姓)$/;
const LETTERS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー]{1,6}|[A-Za-z]{2,12}`;
const SURNAME = new RegExp(String.raw`^(?:${LETTERS})(?:[・、,／/. \u3000](?:${LETTERS}))*(?:[（(].*[)）])?$`, 'u');
/** 山田主査, 佐藤（係長） */
const RANKED =
  /^[\p{Script=Han}々ヶ]{1,4}[ \u3000]?[（(]?(?:主査|主事|係長|主任|主幹|参事|課長補佐|技師|専門員)[)）]?$/u;
const OFFICE = /(?:[部課係室局所館園校]長?|班|署|会|院|センター|担当|グループ|G|職)$/;
/** 担当：山田 */
const NAMED_PERSON = /(?:担当|記入|作成|責任)者?[ \u3000]*[:：][ \u3000]*\p{Script=Han}{1,4}/u;

/** Columns with these uses are either not published, or made of words that say where a row belongs. */
const WITHOUT_TEXT = new Set<ColumnUse['使い方']>(['公開しない', '使わない']);
/** A share of cells like persons that makes a column personal. */
const MOST = 0.5;
const FEW = 3;
const LONGEST_CONTACT = 60;

/** Does a label look as if its column named persons, or how to reach them? */
export function looksPersonal(label: string): boolean {
  const plain = label.normalize('NFKC').replace(/\s/g, '');
  const withoutUnit = plain.replace(/\([^()]*\)$/, '');
  return PERSONAL_LABEL.test(plain) && !COUNT_LABEL.test(withoutUnit);
}

/** What the cells of a column look like, in words; null where they look harmless. */
export function personalContent(texts: readonly string[], label = ''): string | null {
  const filled = texts.filter((text) => text.trim() !== '');
  const contacts = filled.filter(isContact).length;
  if (contacts > 0 && contacts >= filled.length * MOST) return `電話番号かメールアドレスらしい値（${contacts} セル）`;
  const isCalledSo = OF_SOMEBODY.test(label.normalize('NFKC'));
  const isPerson = (text: string) =>
    PERSON.test(text) ||
    NAMED_PERSON.test(text) ||
    RANKED.test(text) ||
    (isCalledSo && SURNAME.test(text) && !OFFICE.test(text));
  const persons = filled.filter((text) => isPerson(text.trim())).length;
  const isMany = persons >= FEW && persons >= filled.length * MOST;
  return isMany ? `人の名前らしい値（${persons} セル）` : null;
}

/** A telephone number or mail address and little else; one within a text is found where the text is read. */
function isContact(text: string): boolean {
  if (text.length > LONGEST_CONTACT) return false;
  const [contact] = personalContacts(text);
  return contact !== undefined && contact.found.length * 1.5 > text.trim().length;
}

/** Columns that look personal are refused, unless the mapping says 公開しない, or 公開してよい with a reason. The values are not shown. */
export function checkPersonalColumns(plans: readonly WorksheetPlan[], report: Report): void {
  for (const plan of plans) {
    for (const column of plan.columns.filter(({ use }) => !WITHOUT_TEXT.has(use.使い方) && !isAllowed(use))) {
      const content = isName(column) ? null : personalContent(textsOf(plan, column), column.label);
      const found = looksPersonal(column.label) ? '担当者や連絡先らしい見出しの列' : content;
      if (found !== null)
        report(
          'error',
          'personal-columns',
          { worksheet: plan.worksheet.name, column: column.column, label: column.label },
          { found, expected: '職員の名前や連絡先は公開しない', remedy: REMEDY },
        );
    }
  }
}

const REMEDY =
  '対応づけファイルで、この列を「使い方: 公開しない」にしてください。個人のものでなければ「公開してよい: 」に理由を書きます。';

const isAllowed = (use: ColumnUse) => '公開してよい' in use && use.公開してよい !== undefined;

/** 事務事業名 such as 「消防 ポンプ」 are no persons. */
const isName = ({ use }: PlannedColumn) => use.使い方 === '事務事業名';

function textsOf({ worksheet, firstRow, lastRow }: WorksheetPlan, { column }: PlannedColumn): string[] {
  return worksheet.rows.slice(firstRow - 1, lastRow).map((row) => cellText(row[column - 1]));
}
