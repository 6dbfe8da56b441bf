import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '../../model/read-data.ts';
import { csvFiles, dataFiles } from '../data-files.ts';
import { programJson } from '../program-json.ts';
import { programMetadataJson } from '../program-metadata.ts';
import { publicationOf } from '../publication.ts';
import { API_ADDRESSES } from './open-api.ts';

const data = readDataSet().data!;
const publication = publicationOf(data, 'https://example.org/jigyo/');
const files = new Map([...csvFiles(publication), ...dataFiles(publication)].map(({ path, bytes }) => [path, bytes]));
const read = (path: string) => JSON.parse(new TextDecoder().decode(files.get(path)));

interface Parameter {
  name: string;
  schema: { enum: string[] };
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  responses: { 200: { content: Record<string, { schema: object }> } };
}
const description = read('api/openapi.json') as {
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
};

const formats = { uri: /^https:\/\/[a-z.]+\//, date: /^\d{4}-\d{2}-\d{2}$/ };
const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
ajv.addSchema(description, 'api');

function problems(name: string, value: unknown): string | null {
  const valid = ajv.validate(`api#/components/schemas/${name}`, value);
  return valid ? null : ajv.errorsText(ajv.errors).slice(0, 500);
}

describe('OpenAPI', () => {
  test('is a valid description (OpenAPI 3.1)', async () => {
    expect(await new Validator().validate(structuredClone(description))).toMatchObject({ valid: true });
  });

  test('gives every address its own operation, under the address of the site', () => {
    expect(Object.keys(description.paths)).toEqual(API_ADDRESSES.map(({ path }) => `/${path}`));
    const ids = Object.values(description.paths).map((path) => path.get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(description.servers).toEqual([{ url: 'https://example.org/jigyo' }]);
  });

  test('names every program and every table', () => {
    const { parameters: ids } = description.paths['/programs/{id}.json']!.get;
    expect(ids).toMatchObject([{ name: 'id', schema: { enum: data.programs.map((program) => program.id) } }]);
    const { parameters: tables } = description.paths['/data/{table}.parquet']!.get;
    for (const table of tables![0]!.schema.enum)
      expect(files.has(`${table}.parquet`) && files.has(`${table}.csv`)).toBe(true);
  });

  test('what is answered has the described shape, for every program', () => {
    expect(problems('ProgramList', read('api/programs.json'))).toBeNull();
    expect(problems('CodeLists', read('api/codes.json'))).toBeNull();
    for (const program of data.programs) {
      expect(problems('Program', JSON.parse(programJson(data, program))), program.id).toBeNull();
      expect(problems('ProgramMetadata', JSON.parse(programMetadataJson(publication, program))), program.id).toBeNull();
    }
  });

  test("a city's own numbers have their shape too, with the cell of a table", () => {
    const program = data.programs.find((each) => each.latest.costs.length > 0)!;
    const { item: _item, ...cost } = program.latest.costs[0]!;
    const otherFigures = [{ ...cost, label: '委託料', unit: '千円', cell: '1-AB12' }];
    const sheets = [...program.sheets.slice(0, -1), { ...program.latest, otherFigures }];
    const said = JSON.parse(programJson(data, { ...program, sheets }));
    expect(said.otherFigures).toHaveLength(1);
    expect(problems('Program', said)).toBeNull();
    delete said.otherFigures[0].years[0].cell;
    expect(problems('Program', said)).toContain('cell');
  });

  test('another shape is told apart', () => {
    const list = read('api/programs.json');
    expect(problems('ProgramList', { ...list, programs: [{ ...list.programs[0], settlement: '500' }] })).toContain(
      'number',
    );
    expect(problems('ProgramList', { ...list, version: undefined })).toContain('version');
    const program = JSON.parse(
      programJson(
        data,
        data.programs.find((each) => each.id === '0088')!,
      ),
    );
    program.costsByYear[0].figures[0].status = 'zero';
    expect(problems('Program', program)).toContain('status');
  });
});

describe('the list of programs', () => {
  const list = read('api/programs.json') as { programs: Record<string, unknown>[] };

  test('has the rows of programs.csv with types, and where the files are', () => {
    expect(list.programs.map((program) => program['programId'])).toEqual(data.programs.map((program) => program.id));
    expect(list.programs.find((program) => program['programId'] === '0088')).toMatchObject({
      municipalityCode: data.site.municipalityCode,
      programNumber: 88,
      section: '情報政策課',
      settlementUnit: '千円',
      links: {
        page: 'https://example.org/jigyo/programs/0088/',
        csv: 'https://example.org/jigyo/programs/0088.csv',
        metadata: 'https://example.org/jigyo/programs/0088-metadata.json',
      },
    });
  });

  test('a program known in words only has no CSV and no settlement', () => {
    expect(list.programs.find((program) => program['programId'] === '0072')).toMatchObject({
      settlement: null,
      links: { csv: null, texts: 'https://example.org/jigyo/programs/0072-texts.csv' },
    });
  });
});
