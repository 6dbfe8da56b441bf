import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/checks/all-checks.ts';
import { data, narrative, sheet } from '../../src/model/example-data.ts';
import { csvText } from '../../src/model/csv.ts';
import { LONGEST_NAME } from '../../src/schema/limits.ts';
import { personalContacts } from '../../src/schema/personal-contacts.ts';
import { key } from '../../src/search/normalize.ts';
import { faultsShown } from './shown.ts';
import { ENDLESS } from './strings.ts';

// A pattern that looks again at every place takes minutes here: the tests then run into their time limit.

const LIMIT = 20_000;

describe('60,000 characters of one kind', () => {
  test.each(ENDLESS.map((text) => [JSON.stringify(text.slice(0, 8)), text]))(
    '%s: searched, written and looked up',
    (_name, text) => {
      expect(Array.isArray(personalContacts(text))).toBe(true);
      expect(csvText(text).length).toBeLessThanOrEqual(text.length + 1);
      expect(key(text).length).toBeGreaterThanOrEqual(0);
    },
    LIMIT,
  );

  test(
    'as text of a sheet: checked and shown',
    () => {
      for (const text of ENDLESS) {
        const example = data([sheet({ name: text.slice(0, LONGEST_NAME), texts: [narrative('成果', text)] })]);
        expect(Array.isArray(checkData(example))).toBe(true);
        if (text.trim()) expect(faultsShown(example).filter((fault) => !fault.includes('promise'))).toEqual([]);
      }
    },
    LIMIT * 3,
  );
});
