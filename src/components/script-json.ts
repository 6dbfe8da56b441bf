/**
 * A value as JSON that may stand inside a <script>: no text from the data can close the element or open another,
 * and the JSON stays the same value.
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
