import { readFileSync } from 'node:fs';
import { sourceDocuments } from '../schema/site.ts';

// For tests. The texts of the first city show what its forms really print; the tests themselves name no city.

const { municipality } = JSON.parse(readFileSync('data/site.json', 'utf8')) as { municipality: string };
const documents = sourceDocuments.parse(JSON.parse(readFileSync('data/sources/manifest.json', 'utf8')));
const bureaus = new Set(documents.map(({ department }) => department).filter((name) => name.endsWith('部')));

/** As long as what they replace: the forms cut a text at the width of its cell. */
const NEUTRAL: [name: string, other: string][] = [
  [municipality.replace(/[市区町村]$/, ''), 'あおば'],
  ...[...bureaus].map((bureau): [string, string] => [bureau, '企画ソリューション部']),
];

/** A text of the first city in which city and bureau have other names. */
export function neutral(text: string): string {
  return NEUTRAL.reduce((renamed, [name, other]) => renamed.replaceAll(name, other), text);
}

/** The lines of a file of data/sources, in neutral names. */
export function neutralLines(file: string): string[] {
  return neutral(readFileSync(`data/sources/${file}`, 'utf8')).split('\n');
}
