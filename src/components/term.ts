import { type GlossaryKey, glossaryPage, glossaryTerms } from '../i18n/ja/glossary.ts';
import { type Html, markup } from '../model/html.ts';
import { link } from './link.ts';

/**
 * A term that explains itself where it stands: a button opens the note, without JavaScript (popover attribute). `scope`,
 * the place on the page, makes the id unique where a term is explained twice.
 */
export function term(key: GlossaryKey, scope: string, label: string): Html {
  const { name, text } = glossaryTerms[key];
  const id = `${scope}-${key}`;
  const button = markup`<button type="button" class="term" popovertarget="${id}">${label}</button>`;
  const more = markup`<a href="${link(`glossary/#${key}`)}">${glossaryPage.more}</a>`;
  return markup`${button}<span id="${id}" class="term-note" popover data-pagefind-ignore><b>${name}</b>：${text}${more}</span>`;
}
