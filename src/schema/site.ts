import { z } from 'zod';
import { fileName } from './file-name.ts';

const text = z.string().min(1);

/** #rrggbb; its contrast is checked against the backgrounds of the site. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Where the prose of the site has room for what is true of this city's sheets only. */
export const NOTE_PLACES = [
  'program_id',
  'budget',
  'funding',
  'personnel_cost',
  'indicators',
  'evaluation',
  'pdca',
  'holdings',
  'departments',
  // By the groupings of model/facet-rules.ts.
  'sdgs',
  'strategy',
  'pledge',
  'direction',
  'category',
] as const;
export type NotePlace = (typeof NOTE_PLACES)[number];

/** An address that becomes a link of a page: never javascript: or data:. */
const webAddress = z.url({ protocol: /^https?$/, error: 'https:// で始まるアドレスのはずです' });
const contactAddress = z.url({
  protocol: /^(https?|mailto)$/,
  error: 'https:// か mailto: で始まるアドレスのはずです',
});

/** What another city changes (data/site.json). */
export const site = z.strictObject({
  title: text,
  /** 団体名, in full. */
  municipality: text,
  /** 全国地方公共団体コード with its check digit. */
  municipalityCode: z.string().regex(/^\d{6}$/),
  prefecture: text,
  /** true: the site is published by the city itself. */
  official: z.boolean(),
  publisher: z.strictObject({ name: text, url: webAddress.nullable() }),
  /** Address of the published site without its base path; BASE_PATH and SITE_URL of the environment win. */
  url: webAddress,
  base: z.string().regex(/^\/([a-z0-9-]+\/)*$/),
  description: text,
  licence: z.strictObject({ name: text, url: webAddress, note: text }),
  /** Where a reader reports an error, without an account (mailto: or a form). null: not decided yet, and the site says so. */
  contact: z.strictObject({ label: text, url: contactAddress }).nullable(),
  /** Shown at the head of every page: that a city is fictional, say. */
  notice: text.optional(),
  /** The colour of links and buttons, in both schemes. Without it, the site has its own. */
  colours: z.strictObject({ light: colour, dark: colour }).optional(),
  /** Plain sentences about this city's forms, a paragraph each. */
  notes: z.partialRecord(z.enum(NOTE_PLACES), z.array(text)).optional(),
  /** The city's own page that lists the documents. */
  sourcePage: webAddress.nullable(),
});
export type Site = z.infer<typeof site>;

/** One source document (data/sources/manifest.json). */
const sourceDocument = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9][a-z0-9-]*$/),
  /** In data/sources/. */
  file: fileName,
  /** text (also when absent): the lines of a document. cells: a CSV of the published cells of a table (事業ID, シート, 行, 列, 見出し, セル). */
  kind: z.enum(['text', 'cells']).optional(),
  title: text,
  /** シート年度 of the sheets in it; null for a document that holds no sheets. */
  edition: z.int().nullable(),
  /** 対象年度 as the document prints it. */
  covers: text,
  publisher: text,
  department: text,
  /** 様式, the value of that column. null for a document that holds no sheets. */
  form: text.nullable(),
  /** Number of sheets in it. */
  sheets: z.int().nonnegative(),
  /** Date on which the text was received for this site (not the date of publication, which the documents do not state). */
  received: z.iso.date({ error: '日付は 2026-11-23 の形のはずです' }),
  licenceNote: text,
  note: text,
});
export const sourceDocuments = z.array(sourceDocument);
export type SourceDocument = z.infer<typeof sourceDocument>;
