/** A place in a source document that cannot be read. The message names place, found, expected and remedy, in Japanese. */
export class SourceError extends Error {
  constructor(
    place: { document: string; line: number; label: string },
    found: string,
    expected: string,
    remedy: string,
  ) {
    super(
      `${place.document} の ${place.line} 行目「${place.label}」: 「${found}」とあります。${expected}のはずです。${remedy}`,
    );
    this.name = 'SourceError';
  }
}
