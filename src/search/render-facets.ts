import { search as words } from '../i18n/ja/search.ts';
import { element } from './dom.ts';
import type { ChosenFacets, FacetCount } from './facet-counts.ts';
import { type Facet, FACETS } from './record-facets.ts';

/** The filters with how many results each value leaves. The box that has the focus keeps it. */
export function showFacets(list: HTMLElement, counts: readonly FacetCount[]): void {
  const focused =
    document.activeElement instanceof HTMLInputElement && list.contains(document.activeElement)
      ? document.activeElement
      : null;
  list.replaceChildren(...counts.map(fieldset));
  if (!focused) return;
  boxes(list)
    .find((box) => box.name === focused.name && box.value === focused.value)
    ?.focus();
}

function fieldset({ facet, values }: FacetCount): HTMLElement {
  const choices = values.map(({ value, count, isChosen }) => {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = isChosen;
    return element('label', {}, box, ` ${words.facetLabel(value, count)}`);
  });
  return element('fieldset', {}, element('legend', {}, words.facets[facet]), ...choices);
}

/** What is ticked. */
export function chosenFacets(list: HTMLElement): ChosenFacets {
  const chosen = boxes(list).filter((box) => box.checked);
  const values = (facet: Facet) => chosen.filter((box) => box.name === facet).map((box) => box.value);
  return Object.fromEntries(
    FACETS.map((facet) => [facet, values(facet)] as const).filter(([, each]) => each.length > 0),
  );
}

function boxes(list: HTMLElement): HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}
