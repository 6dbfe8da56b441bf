import type { PdfRun } from './pdf-run.ts';

/** What became of a PDF, for the officer. */
export function printPdfRun(run: PdfRun, { dryRun }: { dryRun: boolean }): string {
  const lines = run.files === null ? failure(run) : success(run, run.files, dryRun);
  return `${[...lines, ...leftOut(run)].join('\n')}\n`;
}

function failure({ errors }: PdfRun): string[] {
  return [
    `取り込めませんでした。誤りが ${errors.length} 件あります。data/ は変わっていません。`,
    ...errors.map((error) => `・${error}`),
  ];
}

function success({ document, sheets }: PdfRun, files: NonNullable<PdfRun['files']>, dryRun: boolean): string[] {
  const changed = files.written.length + files.removed.length;
  const done = dryRun ? '書きかえるファイル（まだ書いていません）' : '書きかえたファイル';
  return [
    `「${document?.title}」（${document?.form}）のシートを ${sheets.length} 枚読みました。`,
    ...sheets.map(({ programId, name }) => `・${programId} ${name}`),
    changed === 0 ? '前の取り込みと同じです。変わったファイルはありません。' : `${done}: ${changed} 件`,
    ...files.written.map((path) => `・data/${path}`),
    ...files.removed.map((path) => `・data/${path}（なくなりました）`),
  ];
}

function leftOut({ personal, unused }: PdfRun): string[] {
  const labels = [...new Set(personal)].map(
    (label) => `「${label}」${personal.filter((each) => each === label).length} 件`,
  );
  const contacts = labels.length > 0 ? [`個人に関わる欄は残していません: ${labels.join('、')}`] : [];
  if (unused.length === 0) return contacts;
  return [
    ...contacts,
    '様式のどの項目にも入らない文字がありました。原文の文字には残りますが、項目にはなりません。要る文字がないか確かめてください。',
    ...unused.map(({ page, text }) => `・${page}ページ: ${text.replace(/\s+/g, ' ').slice(0, 80)}`),
  ];
}
