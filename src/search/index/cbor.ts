/** Major types of RFC 8949. */
const UNSIGNED = 0x00;
const NEGATIVE = 0x20;
const TEXT = 0x60;
const ARRAY = 0x80;
/** Most bytes of a head: its type and a number of 32 bits. */
const HEAD = 5;

/** Writes CBOR (RFC 8949) of what an index is made of: arrays of a known length, whole numbers of 32 bits, ASCII text. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** The head of an array; its items follow. */
  array(length: number): void {
    this.#head(ARRAY, length);
  }

  integer(value: number): void {
    if (value < 0) this.#head(NEGATIVE, -1 - value);
    else this.#head(UNSIGNED, value);
  }

  ascii(text: string): void {
    this.#head(TEXT, text.length);
    this.#room(text.length);
    this.#length += this.#bytes.write(text, this.#length, 'latin1');
  }

  /** What was written since the last call; overwritten by what is written next. */
  take(): Buffer {
    const written = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return written;
  }

  #head(type: number, value: number): void {
    this.#room(HEAD);
    const bytes = this.#bytes;
    if (value < 24) bytes[this.#length++] = type + value;
    else if (value < 0x100) {
      bytes[this.#length++] = type + 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = type + 25;
      bytes[this.#length++] = value >> 8;
      bytes[this.#length++] = value;
    } else {
      bytes[this.#length++] = type + 26;
      this.#length = bytes.writeUInt32BE(value, this.#length);
    }
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
