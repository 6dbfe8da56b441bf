import { checkWords } from '../i18n/ja/checks.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import type { DataSet } from '../model/program.ts';
import { rememberedText } from '../model/remembered-text.ts';
import { personalContacts } from '../schema/personal-contacts.ts';
import { sheetsOf } from './issues.ts';
import { isUnsafe } from './unsafe-characters.ts';

/** A text that the site or its files show, and where it stands. */
export interface PublishedText {
  file: string;
  place: string;
  text: string;
}

/** Texts that a rule on texts has something to say of. */
const isTelling = (text: string) => isUnsafe(text) || personalContacts(text).length > 0;

const found = new WeakMap<DataSet, PublishedText[]>();

/** The telling texts of the data, one by one. There are few or none, in millions: they are looked for once, for all rules. */
export function tellingTexts(data: DataSet): readonly PublishedText[] {
  const texts = found.get(data) ?? publishedTexts(data, isTelling);
  found.set(data, texts);
  return texts;
}

/**
 * The texts of the data that are so. Two are left out: the contact of site.json, which is published on purpose, and
 * `before` of a correction, which is the damage itself.
 */
function publishedTexts(data: DataSet, isSo: (text: string) => boolean): PublishedText[] {
  const isFound = rememberedText(isSo);
  const corrections = data.corrections.map(({ before: _damaged, ...rest }) => rest);
  const files: [file: string, content: unknown][] = [
    ...sheetsOf(data).map(({ sheet, file }): [string, unknown] => [file, sheet]),
    ['data/programs.json', data.programs.map(({ identity }) => identity)],
    ['data/decisions.json', data.decisions],
    ['data/corrections.json', corrections],
    ['data/sources/manifest.json', [...data.documents.values()]],
    ['data/site.json', { ...data.site, contact: null }],
    ['data/vocabulary.json', data.vocabulary],
  ];
  return files
    .filter(([, content]) => hasText(content, isFound))
    .flatMap(([file, content]) =>
      textsIn(content, [])
        .filter(({ text }) => isFound(text))
        .map(({ steps, text }) => ({ file, place: placeOf(steps), text })),
    );
}

/** Is there such a text in it? Without places, which take far longer than the question. */
function hasText(value: unknown, isFound: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isFound(value);
  if (typeof value !== 'object' || value === null) return false;
  // A loop: a list of the values of every cell took longer than looking at them.
  for (const key in value) if (hasText((value as Record<string, unknown>)[key], isFound)) return true;
  return false;
}

interface FoundText {
  steps: string[];
  text: string;
}

function textsIn(value: unknown, steps: string[]): FoundText[] {
  if (typeof value === 'string') return [{ steps, text: value }];
  if (Array.isArray(value))
    return value.flatMap((each, index) => textsIn(each, [...steps, checkWords.item(index + 1, labelOf(each))]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...steps, fieldName(key)]));
}

function placeOf(steps: string[]): string {
  return steps.length === 0 ? checkWords.wholeFile : checkWords.path(steps);
}

/** The printed name by which a person finds an entry of a list. */
function labelOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const names = entry as Record<string, unknown>;
  const label = ['label', 'name', 'item', 'id', 'title']
    .map((key) => names[key])
    .find((name) => typeof name === 'string');
  return typeof label === 'string' ? fieldName(label) : '';
}
