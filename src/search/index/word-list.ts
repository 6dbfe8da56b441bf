import { encode } from '../character-code.ts';

/** The words of an index, numbered from 1 on in the order in which they came; 0 is a break. */
export class WordList {
  readonly #texts: string[] = [''];
  readonly #numbers = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #characters = new Map<number, number>();
  readonly #codes: string[] = [];

  /** One more than the highest number. */
  get size(): number {
    return this.#texts.length;
  }

  text(word: number): string {
    return this.#texts[word]!;
  }

  /** The number of a word; 0 for ''. */
  number(text: string): number {
    if (text === '') return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** The number of a character, for pairs. */
  character(point: number): number {
    const known = this.#characters.get(point);
    if (known !== undefined) return known;
    this.#characters.set(point, this.#codes.length);
    return this.#codes.push(encode(String.fromCodePoint(point))) - 1;
  }

  /** The number of the word that stands for two characters in a row. Strings are made only for pairs that are new. */
  pair(first: number, second: number): number {
    const pair = first * 0x8000 + second;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    const word = this.number(this.#codes[first]! + this.#codes[second]!);
    this.#pairs.set(pair, word);
    return word;
  }
}
