import type { DraftSheet, Form, SourceText } from './form.ts';
import { SourceError } from './source-error.ts';

export interface Drafts {
  drafts: DraftSheet[];
  errors: string[];
  /** Ids of the documents that could not be read at all. */
  unread: string[];
}

/** The sheets of every source text, each read by the form that the manifest names for it. */
export function readDrafts(sources: readonly SourceText[], forms: readonly Form[]): Drafts {
  const read = sources.map((source) => readSource(source, forms));
  return {
    drafts: read.flatMap(({ drafts }) => drafts),
    errors: read.flatMap(({ errors }) => errors),
    unread: read.flatMap(({ unread }) => unread),
  };
}

function readSource(source: SourceText, forms: readonly Form[]): Drafts {
  const named = forms.filter(({ name }) => name === source.document.form);
  if (named.length === 0) return refuse(source, unknownForm(source, forms));
  const form = named.find((each) => each.recognises(source.lines.join('\n')));
  if (!form) return refuse(source, notRecognised(source));
  try {
    const drafts = form.read(source);
    return { drafts, errors: compareWithManifest(source, drafts), unread: [] };
  } catch (error) {
    if (error instanceof SourceError) return refuse(source, error.message);
    throw error;
  }
}

const refuse = ({ document }: SourceText, error: string): Drafts => ({
  drafts: [],
  errors: [error],
  unread: [document.id],
});

function compareWithManifest({ document }: SourceText, drafts: readonly DraftSheet[]): string[] {
  const errors: string[] = [];
  if (drafts.length !== document.sheets) {
    errors.push(say(document.id, `シートが ${drafts.length} 件読めました`, `${document.sheets} 件`));
  }
  for (const { name, edition } of drafts) {
    if (edition !== document.edition) {
      errors.push(say(document.id, `「${name}」のシート年度が ${edition} と読めました`, `${document.edition}`));
    }
  }
  return errors;
}

function say(document: string, found: string, expected: string): string {
  return `${document}: ${found}。manifest.json では ${expected} のはずです。原文か manifest.json を確かめてください。`;
}

function unknownForm({ document }: SourceText, forms: readonly Form[]): string {
  const known = [...new Set(forms.map(({ name }) => `「${name}」`))].join('');
  return `${document.id}: 様式「${document.form}」は知らない様式です。${known} のどれかのはずです。manifest.json の form を直すか、src/importers/forms.ts に様式を加えてください。`;
}

function notRecognised({ document }: SourceText): string {
  return `${document.id}: 様式「${document.form}」の文書に見えません。その様式の見出しがあるはずです。manifest.json の form とファイルを確かめてください。`;
}
