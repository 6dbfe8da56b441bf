import { api as words } from '../../i18n/ja/api.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { address, type Publication } from '../publication.ts';
import { sheetJsonSchema } from '../sheet-schema.ts';
import { oneOf, shape } from './json-shapes.ts';
import { apiSchemas } from './schemas.ts';

type Operation = keyof typeof words.operations;

interface ApiAddress {
  /** Below the home page; {id} is a 事業ID, {table} the name of a table. */
  path: string;
  operation: Operation;
  tag: keyof typeof words.tags;
  mediaType: string;
  schema: JsonSchema;
}

const anyText: JsonSchema = { type: 'string' };
const anyObject: JsonSchema = { type: 'object' };
const bytes: JsonSchema = {};

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** Every address of the API, in the order in which the page shows them. */
export const API_ADDRESSES: readonly ApiAddress[] = [
  {
    path: 'data/api/programs.json',
    operation: 'listPrograms',
    tag: 'programs',
    mediaType: JSON_TYPE,
    schema: shape('ProgramList'),
  },
  {
    path: 'programs/{id}.json',
    operation: 'getProgram',
    tag: 'programs',
    mediaType: JSON_TYPE,
    schema: shape('Program'),
  },
  { path: 'programs/{id}.csv', operation: 'getProgramCsv', tag: 'programs', mediaType: CSV_TYPE, schema: anyText },
  {
    path: 'programs/{id}-texts.csv',
    operation: 'getProgramTexts',
    tag: 'programs',
    mediaType: CSV_TYPE,
    schema: anyText,
  },
  {
    path: 'programs/{id}-metadata.json',
    operation: 'getProgramMetadata',
    tag: 'programs',
    mediaType: JSON_TYPE,
    schema: shape('ProgramMetadata'),
  },
  {
    path: 'data/api/codes.json',
    operation: 'listCodes',
    tag: 'codes',
    mediaType: JSON_TYPE,
    schema: shape('CodeLists'),
  },
  { path: 'data/{table}.csv', operation: 'getTableCsv', tag: 'tables', mediaType: CSV_TYPE, schema: anyText },
  {
    path: 'data/{table}.parquet',
    operation: 'getTableParquet',
    tag: 'tables',
    mediaType: 'application/vnd.apache.parquet',
    schema: bytes,
  },
  {
    path: 'data/datapackage.json',
    operation: 'getDataPackage',
    tag: 'tables',
    mediaType: JSON_TYPE,
    schema: anyObject,
  },
];

/** /data/api/openapi.json: the static files as an API (OpenAPI 3.1). */
export function openApi(publication: Publication) {
  const { data, version } = publication;
  const { site } = data;
  return {
    openapi: '3.1.0',
    info: {
      title: words.title(site.municipality),
      version,
      description: words.description,
      license: { name: site.licence.name, url: site.licence.url },
    },
    servers: [{ url: publication.root.replace(/\/$/, '') }],
    tags: Object.values(words.tags),
    paths: Object.fromEntries(API_ADDRESSES.map((each) => [`/${each.path}`, { get: operationOf(publication, each) }])),
    components: { schemas: apiSchemas(sheetJsonSchema(address(publication, 'data/schema/sheet.json'))) },
  };
}

function operationOf(publication: Publication, { path, operation, tag, mediaType, schema }: ApiAddress) {
  const parameters = parametersOf(publication, path);
  return {
    operationId: operation,
    tags: [words.tags[tag].name],
    summary: words.operations[operation],
    description: words.details[operation],
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: { description: words.found, content: { [mediaType]: { schema } } },
      ...(parameters.length > 0 ? { 404: { description: words.notFound } } : {}),
    },
  };
}

function parametersOf({ data, files }: Publication, path: string) {
  const shared = { in: 'path', required: true };
  const id = {
    name: 'id',
    ...shared,
    description: words.parameters.id,
    schema: oneOf(data.programs.map((each) => each.id)),
  };
  const tables = oneOf(files.map(({ table }) => table.name));
  const table = { name: 'table', ...shared, description: words.parameters.table, schema: tables };
  return [id, table].filter(({ name }) => path.includes(`{${name}}`));
}
