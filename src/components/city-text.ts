// The words of the sheets. A program has dozens of texts: as components they take most of the time of its older sheets.
import { programPage as words } from '../i18n/ja/program-page.ts';
import { type Html, markup } from '../model/html.ts';
import type { NarrativeGroup } from '../model/narratives.ts';
import { siteData } from '../model/site-data.ts';
import { placeOf, placePath } from '../model/source-place.ts';
import { link } from './link.ts';

export interface CityText {
  body: string;
  document: string;
  line: number | null;
  /** The cell, where the document is a table; it is found on the page of the program's cells. */
  cell?: string | null | undefined;
}

/** The city's own words, unaltered, marked as the city's, with a link to where they stand. */
export function cityText({ body, document, line, cell }: CityText, programId: string): Html {
  const path = link(placePath(placeOf({ document, line, cell }, programId)));
  const paragraphs = body.split('\n').map((paragraph) => markup`<p>${paragraph}</p>`);
  const source = markup`${words.sentenceSource}：<a href="${path}">${titleOf(document)}</a>`;
  return markup`<blockquote class="city">${paragraphs}<footer>${source}</footer></blockquote>`;
}

/** One subject of a sheet: the sheet's text, and what the list of results says of the same. */
export function narrativeTexts({ main, same, different }: NarrativeGroup, programId: string): Html {
  const others = different.map((text) => {
    const note = markup`<p class="small">${words.differentInList(titleOf(text.document))}</p>`;
    return [note, cityText(text, programId)];
  });
  return markup`${cityText(main, programId)}${same.map((text) => sameText(text, main, programId))}${others}`;
}

/** Said only where it is the same to the letter; behind a line to open where the width of letters differs. */
function sameText(text: CityText, main: CityText, programId: string): Html {
  const title = titleOf(text.document);
  if (text.body === main.body) return markup`<p class="origin">${words.sameInList(title)}</p>`;
  const note = markup`<p class="origin">${words.sameInOtherWidth(title)}</p>`;
  const summary = markup`<summary>${words.sameInListShow(title)}</summary>`;
  return markup`<details class="small">${summary}${note}${cityText(text, programId)}</details>`;
}

function titleOf(document: string): string {
  return siteData().documents.get(document)?.title ?? document;
}
