import { reportPage as words } from '../../i18n/ja/officer-report.ts';
import { checklistWords } from '../../i18n/ja/publishing.ts';
import type { ChecklistItem } from '../checklist.ts';
import { type Html } from '../../model/html.ts';
import { table } from './tables.ts';

export function checklistSection(items: readonly ChecklistItem[]): Html {
  const rows = items.map(({ title, done, state, remedy }) => [
    `${done ? checklistWords.done : checklistWords.open} ${done ? words.done : words.open}`,
    title,
    state,
    remedy ?? '',
  ]);
  return table([words.state, words.item, words.found, words.todo], rows);
}
