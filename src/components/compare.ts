// Sets programs side by side. The programs stand in the address, so that a comparison can be shared and gone back to.
import { comparing as words } from '../i18n/ja/compare.ts';
import { programPath } from '../model/addresses.ts';
import { costYears } from '../model/cost-years.ts';
import { fillBlocks } from './compare-blocks.ts';
import { comparisonCsv } from './compare-csv.ts';
import { element } from './compare-elements.ts';
import { loadProgram, type LoadedProgram } from './compare-programs.ts';
import { MOST, queryOf, type Selection, selectionFrom } from './compare-selection.ts';
import { fillTable } from './compare-table.ts';
import { comparedRows, personnelOf, settlementOf } from './compare-years.ts';
import { link } from './link.ts';

const find = <Found extends HTMLElement>(name: string) => document.querySelector<Found>(`[data-compare-${name}]`)!;
const [form, status, results, chosen] = [
  find<HTMLFormElement>('form'),
  find('status'),
  find('results'),
  find('chosen'),
];
const select = form.querySelector('select')!;
const names = new Map(
  [...select.options].filter((each) => each.value).map((each) => [each.value, each.dataset['name']!]),
);
const known = new Set(names.keys());
const nameOf = (id: string) => names.get(id) ?? id;
const title = document.title;
const cellsOf = { settlement: settlementOf, personnel: personnelOf };
let turn = 0;
/** What is on the page; the CSV holds the same. */
let shown: { programs: LoadedProgram[]; tables: ReturnType<typeof comparedRows>[] } = { programs: [], tables: [] };

form.addEventListener('submit', (event) => {
  event.preventDefault();
  add(select.value);
});
find('csv').addEventListener('click', saveCsv);
find('copy').addEventListener('click', () => void copyAddress());
find('copy').hidden = !navigator.clipboard;
addEventListener('popstate', () => void show());
find('script-needed').hidden = true;
find('tools').hidden = false;
void show();

/** Shows what the address asks for. A later call overtakes an earlier one that still waits. */
async function show(said = ''): Promise<void> {
  const mine = ++turn;
  const selection = selectionFrom(location.search, known);
  const loaded = await Promise.all(selection.shown.map(loadProgram));
  if (mine !== turn) return;
  const programs = loaded.filter((each) => each !== null);
  const failed = selection.shown.filter((_, index) => !loaded[index]);
  fillResults(programs);
  fillChosen(selection.shown);
  status.textContent = said + wordsOf(selection, failed, programs.length);
}

function wordsOf({ refused, unknown }: Selection, failed: string[], count: number): string {
  return [
    count > 0 ? words.status.shown(count) : words.status.empty,
    refused.length > 0 ? words.status.refused(MOST, refused.map(nameOf)) : '',
    unknown.length > 0 ? words.status.unknown(unknown) : '',
    failed.length > 0 ? words.status.failed(failed.map(nameOf)) : '',
  ].join('');
}

function fillResults(programs: LoadedProgram[]): void {
  const years = programs.map(({ program }) => costYears(program));
  const tables = [...document.querySelectorAll<HTMLTableElement>('[data-compare-table]')];
  const rows = tables.map((table) =>
    comparedRows(years, cellsOf[table.dataset['compareTable'] as keyof typeof cellsOf]),
  );
  shown = { programs, tables: rows };
  tables.forEach((table, index) => fillTable(table, programs, rows[index]!));
  for (const container of document.querySelectorAll<HTMLElement>('[data-compare-part]'))
    fillBlocks(container, programs);
  results.hidden = programs.length === 0;
  find('example').hidden = programs.length > 0;
  find('figures').hidden = rows.every((each) => each.length === 0);
}

function fillChosen(ids: string[]): void {
  chosen.replaceChildren(
    ...ids.map((id) =>
      element('li', {}, element('a', { href: link(programPath(id)) }, nameOf(id)), ' ', removeButton(id, ids)),
    ),
  );
  for (const option of select.options) option.disabled = ids.includes(option.value);
  select.value = '';
  find('chosen-part').hidden = ids.length === 0;
  const address = find<HTMLAnchorElement>('link');
  address.href = location.pathname + queryOf(ids);
  address.textContent = address.href;
  document.title = ids.length > 0 ? words.documentTitle(ids.map(nameOf), title) : title;
}

function removeButton(id: string, ids: string[]): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'button no-print', 'aria-label': words.removeProgram(nameOf(id)) },
    words.remove,
  );
  button.addEventListener('click', () => {
    go(
      ids.filter((each) => each !== id),
      words.status.removed(nameOf(id)),
    );
    // The button is gone: the next thing to do is to choose another.
    select.focus();
  });
  return button;
}

function add(id: string): void {
  const ids = selectionFrom(location.search, known).shown;
  if (ids.length < MOST) go([...ids, id], words.status.added(nameOf(id)));
  else status.textContent = words.status.full(MOST, nameOf(id));
}

function go(ids: string[], said: string): void {
  history.pushState(null, '', location.pathname + queryOf(ids));
  void show(said);
}

async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(find<HTMLAnchorElement>('link').href);
    status.textContent = words.status.copied;
  } catch {
    status.textContent = words.status.notCopied;
  }
}

function saveCsv(): void {
  const csv = comparisonCsv(shown.programs, shown.tables);
  const download = document.createElement('a');
  download.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  download.download = `compare-${shown.programs.map(({ program }) => program.id).join('-')}.csv`;
  download.click();
  setTimeout(() => URL.revokeObjectURL(download.href), 1000);
  status.textContent = words.status.saved;
}
