import type { Sheet } from '../../src/schema/sheet.ts';
import type { TextRole } from '../../src/schema/codes.ts';

/** Random whole numbers below a bound. */
export type Below = (bound: number) => number;

/** What the real sheets say: their sentences, and how long their texts are. */
export interface SentencePool {
  sentences: readonly string[];
  /** Numbers of characters, by what a text is about. */
  lengths: ReadonlyMap<TextRole | 'explanation' | 'note', readonly number[]>;
}

/** The pool of these sheets, in their order. */
export function sentencePool(sheets: readonly Sheet[]): SentencePool {
  const texts = sheets.flatMap((sheet) => sheet.texts.map(({ role, body }) => ({ role, body })));
  const others = sheets.flatMap((sheet) => [
    ...sheet.evaluations.map(({ explanation }) => ({ role: 'explanation' as const, body: explanation ?? '' })),
    ...sheet.indicators.map(({ note }) => ({ role: 'note' as const, body: note ?? '' })),
  ]);
  const all = [...texts, ...others].filter(({ body }) => body !== '');
  const sentences = new Set(all.flatMap(({ body }) => sentencesOf(body)));
  const byRole = Map.groupBy(all, ({ role }) => role);
  return {
    sentences: [...sentences],
    lengths: new Map([...byRole].map(([role, own]) => [role, own.map(({ body }) => body.length)])),
  };
}

/** A sentence that starts or ends in the middle of a bracket, or is a few characters only, makes no text. */
function sentencesOf(body: string): string[] {
  return body
    .split(/\n|(?<=。)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 7 && !/^[^（「]*[）」]|[（「][^）」]*$/.test(sentence));
}

/**
 * A text of real length: sentences in random order, with numbers and subject of their own, so that hardly two texts are
 * the same.
 */
export function madeText(pool: SentencePool, role: TextRole | 'explanation' | 'note', subject: string, below: Below) {
  const lengths = pool.lengths.get(role) ?? [60];
  const length = lengths[below(lengths.length)]!;
  const parts = [`${subject}について、`];
  for (let size = parts[0]!.length; size < length; size += parts.at(-1)!.length) {
    const sentence = pool.sentences[below(pool.sentences.length)]!;
    parts.push(withOwnNumbers(sentence, below) + (below(6) === 0 ? '\n' : ''));
  }
  return parts.join('').trim().replace(/、$/, '');
}

/** Ordinals and short counts; years stay, because a year of no era would be an error of the sheet. */
function withOwnNumbers(sentence: string, below: Below): string {
  return sentence.replace(/(?<![\d,.第R年HＲＨ\-－])([1-9]\d{0,2})(?=[件回人台箇か名社])/g, () =>
    String(1 + below(900)),
  );
}
