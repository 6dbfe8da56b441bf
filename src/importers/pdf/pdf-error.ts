/** A PDF that cannot be read as a whole. The message names place, found, expected and remedy, in Japanese. */
export class PdfError extends Error {
  constructor(place: string, found: string, expected: string, remedy: string) {
    super(`${place}: ${found}。${expected}のはずです。${remedy}`);
    this.name = 'PdfError';
  }
}
