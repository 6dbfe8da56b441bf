// One block per program under each heading, filled with the parts of its own page.
import { comparing as words } from '../i18n/ja/compare.ts';
import { programPath } from '../model/addresses.ts';
import { makeIdsUnique, partsOf } from './compare-lift.ts';
import { element } from './compare-elements.ts';
import type { LoadedProgram } from './compare-programs.ts';
import { link } from './link.ts';

/** Fills `[data-compare-part]`, whose value lists the parts: each becomes one cell of the block, so that blocks line up. */
export function fillBlocks(container: HTMLElement, programs: readonly LoadedProgram[]): void {
  const parts = container.dataset['comparePart']!.split(' ') as (keyof typeof words.none)[];
  container.replaceChildren(...programs.map((program) => block(program, parts)));
}

function block(program: LoadedProgram, parts: readonly (keyof typeof words.none)[]): HTMLElement {
  const heading = element('h3', {}, element('a', { href: link(programPath(program.program.id)) }, nameOf(program)));
  return element('section', {}, heading, ...parts.map((part) => element('div', {}, ...filled(program, part))));
}

/** The name with the line breaks of its own page. */
export function nameOf({ page, program }: LoadedProgram): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const name = page.querySelector('h1')?.cloneNode(true);
  fragment.append(...(name?.childNodes ?? [program.name]));
  return fragment;
}

function filled({ page, program }: LoadedProgram, part: keyof typeof words.none): Element[] {
  const home = link(programPath(program.id));
  const found = partsOf(page, part).filter((each) => each.textContent.trim() !== '');
  for (const each of found) {
    makeIdsUnique(each, `p${program.id}-`, home);
    nameRegions(each, program.name);
    for (const table of each.querySelectorAll('[data-compare="table"]')) fold(table);
  }
  if (part === 'chips') for (const chips of found) completeChips(chips);
  return found.length > 0 ? found : [element('p', { class: 'none' }, words.none[part])];
}

/** Two programs have tables of the same name: a list of regions must tell them apart. */
function nameRegions(root: Element, name: string): void {
  for (const region of root.querySelectorAll('[role="region"][aria-label]')) {
    region.setAttribute('aria-label', words.ofProgram(region.getAttribute('aria-label')!, name));
  }
}

function fold(table: Element): void {
  const details = element('details', {}, element('summary', {}, words.table));
  table.replaceWith(details);
  details.append(table);
}

/** A program without a 方向性 says so beside those that have one. */
function completeChips(chips: Element): void {
  if (!chips.querySelector('[data-compare="direction"]')) chips.append(element('li', {}, words.noDirection));
}
