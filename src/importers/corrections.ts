import type { Correction } from '../schema/decision.ts';
import type { SourceText } from './form.ts';

const FILE = 'data/corrections.json';

/**
 * Source texts with their misread characters put right (data/corrections.json). The corrections are applied in their
 * order, each to one place of one line; the given texts stay as they are. A correction that does not meet its line is
 * an error, so that a new version of a source text cannot be changed by an old correction.
 */
export function applyCorrections(sources: readonly SourceText[], corrections: readonly Correction[]) {
  const corrected = sources.map(({ document, lines }) => ({ document, lines: [...lines] }));
  const errors = corrections.flatMap((correction) => correct(corrected, correction));
  return { sources: corrected, errors };
}

function correct(sources: readonly SourceText[], correction: Correction): string[] {
  const source = sources.find(({ document }) => document.id === correction.document);
  if (!source) return [sayError(correction, 'その文書がありません', '文書名は manifest.json にあるもの')];
  const line = source.lines[correction.line - 1];
  if (line === undefined) return [sayError(correction, 'その行がありません', `行は 1 から ${source.lines.length}`)];
  const times = line.split(correction.before).length - 1;
  if (times !== 1) return [sayError(correction, `「${correction.before}」が ${times} 回あります`, 'ちょうど 1 回')];
  source.lines[correction.line - 1] = line.replace(correction.before, () => correction.after);
  return [];
}

function sayError({ document, line }: Correction, found: string, expected: string): string {
  return `${FILE} の訂正（${document} の ${line} 行目）: ${found}。${expected}のはずです。document、line、before を直してください。`;
}
