import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/importers/forms.ts';
import { readDrafts } from '../../src/importers/read-drafts.ts';
import { readInputs } from '../../src/importers/read-inputs.ts';
import { validateSheets } from '../../src/importers/validate-sheets.ts';
import { randomFrom } from '../build/faults/random.ts';
import { FORMULAS, ODD, UNSAFE_CHARACTERS, XSS } from './strings.ts';

// Source texts with lines that are missing, twice, elsewhere, cut or full of nonsense: read, or refused with a place. Never a
// crash, and never a sheet that breaks the schema without a message.

const ROUNDS = 100;
const { sources } = readInputs('data').data!;

type Random = () => number;
const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;
const NONSENSE = [...XSS, ...FORMULAS, ...UNSAFE_CHARACTERS, ...ODD.slice(2), '0', '1,234', '△5', '令和99年度', '　　'];

const CHANGES: ((lines: string[], at: number, random: Random) => void)[] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at, random) => void lines.splice(at, Math.ceil(random() * 30)),
  (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, random) => void lines.splice(at, 1, pick(NONSENSE, random)),
  (lines, at, random) => void lines.splice(at, 0, pick(NONSENSE, random)),
  (lines, at, random) => void (lines[at] = (lines[at] ?? '').slice(0, random() * (lines[at] ?? '').length)),
  (lines, at, random) => void (lines[at] = inserted(lines[at] ?? '', pick(NONSENSE, random), random)),
  (lines, at) => void lines.splice(at, 2, lines.slice(at, at + 2).join('')),
  (lines, at) => void lines.splice(at, 2, ...lines.slice(at, at + 2).reverse()),
  (lines, at, random) => void (lines[at] = (lines[at] ?? '').replace(/\d/g, () => String(Math.floor(random() * 10)))),
  (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/\s+/g, ' ')),
  (lines) => void lines.reverse(),
  (lines) => void lines.splice(0, lines.length),
];

function inserted(line: string, text: string, random: Random): string {
  const at = Math.floor(random() * (line.length + 1));
  return line.slice(0, at) + text + line.slice(at);
}

function changed(lines: readonly string[], random: Random): string[] {
  const result = [...lines];
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times; time += 1) {
    // Nothing and everything are tried less often than single lines.
    const ways = random() < 0.95 ? CHANGES.slice(0, -2) : CHANGES;
    pick(ways, random)(result, Math.floor(random() * Math.max(1, result.length)), random);
  }
  return result;
}

describe('changed source texts', () => {
  test.each(sources.map((source) => [source.document.id, source] as const))('%s', (id, source) => {
    const random = randomFrom(id.length);
    const counts = { read: 0, refused: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const { drafts, errors } = readDrafts([{ ...source, lines: changed(source.lines, random) }], FORMS);
      const sheets = drafts.map((draft, index) => ({ ...draft, programId: `p${index}` }));
      const all = [...errors, ...validateSheets(sheets).errors];
      for (const error of all) expect(error, `round ${round}`).toMatch(/^[^:：]+[:：].+はず|行目/s);
      counts[errors.length > 0 ? 'refused' : 'read'] += 1;
    }
    expect(counts.refused).toBeGreaterThan(0);
    expect(counts.refused + counts.read).toBe(ROUNDS);
  });
});
