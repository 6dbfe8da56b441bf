import { checklistWords as words } from '../i18n/ja/publishing.ts';
import { type ChecklistItem, isReady } from './checklist.ts';

/** The checklist for the terminal: ✓ or ✗, how it stands, and what to do. */
export function printChecklist(items: readonly ChecklistItem[]): string {
  const open = items.filter(({ done }) => !done).length;
  const last = isReady(items) ? words.ready : words.blocked(open);
  return `${[words.title, ...items.flatMap(printItem), last].join('\n')}\n`;
}

function printItem({ title, done, state, remedy }: ChecklistItem): string[] {
  const line = `  ${done ? words.done : words.open} ${title}：${state}`;
  return remedy === null ? [line] : [line, `      ${words.remedy(remedy)}`];
}
