import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataPackage, dataPackageJson } from './data-package.ts';
import { exampleData } from './example-data.ts';
import { tableFiles } from './table-files.ts';

const files = tableFiles(exampleData);
const ROOT = 'https://city.example/site/';
const descriptor = dataPackage(exampleData, files, ROOT);

// The parts of the Data Package v2 profile that this descriptor uses, each as strict as the standard or stricter.
const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const object = (properties: Record<string, object>, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items, minItems: 1 });

const constraints = object({ required: { type: 'boolean' }, enum: names, pattern: text, minimum: { type: 'number' } }, [
  'required',
  'enum',
  'pattern',
  'minimum',
]);
const field = object(
  { name: text, type: { enum: ['string', 'integer', 'number'] }, description: text, unit: text, constraints },
  ['unit', 'constraints'],
);
const foreignKey = object({ fields: names, reference: object({ resource: text, fields: names }) });
const tableSchema = object(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: list(field),
    missingValues: { const: [''] },
    primaryKey: names,
    foreignKeys: list(foreignKey),
  },
  ['foreignKeys'],
);
const dialect = object({
  $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
  header: { const: true },
  delimiter: { const: ',' },
  lineTerminator: { const: '\r\n' },
  quoteChar: { const: '"' },
  doubleQuote: { const: true },
});
const resource = object({
  name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
  type: { const: 'table' },
  title: text,
  description: text,
  path: { type: 'string', pattern: '^[a-z-]+\\.csv$' },
  format: { const: 'csv' },
  mediatype: { const: 'text/csv' },
  encoding: { const: 'utf-8' },
  bytes: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  dialect,
  schema: tableSchema,
});
const profile = object({
  $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
  title: text,
  description: text,
  homepage: { type: 'string', pattern: '^https://' },
  version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
  created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+09:00$' },
  keywords: names,
  licenses: list(
    object({
      name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
      path: { type: 'string', pattern: '^https://' },
      title: text,
    }),
  ),
  contributors: list(object({ title: text, path: text, roles: names }, ['path'])),
  sources: list(object({ title: text })),
  resources: list(resource),
});

describe('data package', () => {
  test('has the structure of Data Package v2', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(profile);
    validate(JSON.parse(dataPackageJson(exampleData, files, ROOT)));
    expect(validate.errors).toBeNull();
  });

  test('states bytes and hash of the files as they are written', () => {
    for (const [index, { path, text: content }] of files.entries()) {
      const bytes = new TextEncoder().encode(content);
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(descriptor.resources[index]).toMatchObject({ path, bytes: bytes.length, hash: `sha256:${hash}` });
    }
  });

  test('lists the columns of each file in its order, and keys that exist there', () => {
    for (const [index, { text: content }] of files.entries()) {
      const [header] = Papa.parse<string[]>(content.replace(/^\uFEFF/, '')).data;
      const { fields, primaryKey, foreignKeys } = descriptor.resources[index]!.schema;
      expect(fields.map((each) => each.name)).toEqual(header);
      expect(header).toEqual(
        expect.arrayContaining([...primaryKey, ...(foreignKeys ?? []).flatMap((key) => key.fields)]),
      );
    }
  });

  test('every other table points to programs', () => {
    const keys = descriptor.resources.map((each) => each.schema.foreignKeys);
    const toPrograms = [{ fields: ['事業ID'], reference: { resource: 'programs', fields: ['事業ID'] } }];
    expect(keys).toEqual([undefined, toPrograms, toPrograms, toPrograms, toPrograms]);
  });

  test('says where it comes from, from the data and not from the clock', () => {
    expect(descriptor).toMatchObject({
      name: 'jimujigyo-009903',
      title: 'あおば市 事務事業データ（令和2年度〜令和6年度）',
      homepage: 'https://city.example/site/data/',
      version: '1.0.0',
      created: '2026-11-27T00:00:00+09:00',
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }],
      sources: [
        { title: 'あおば市 政策部「令和2年度 シート」' },
        { title: 'あおば市 政策部「令和6年度 シート」' },
        { title: 'あおば市 政策部「令和6年度 成果一覧」' },
      ],
    });
    expect(descriptor.contributors.map((each) => each.roles)).toEqual([['creator'], ['editor', 'publisher']]);
    expect(descriptor.description).toContain('市の文章の利用条件は確認できていません。');
    expect(dataPackageJson(exampleData, tableFiles(exampleData), ROOT)).toBe(dataPackageJson(exampleData, files, ROOT));
  });
});
