/** Longer texts are sentences, which hardly ever come again. */
const LONGEST = 40;
const MOST = 50_000;

/**
 * The same function of a text, which remembers what it said: most texts of a city's data are names and codes that come
 * again and again.
 */
export function rememberedText<Result>(make: (text: string) => Result): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size === MOST) made.clear();
    const result = make(text);
    made.set(text, result);
    return result;
  };
}
