/** Longer parts of an address would exceed the 255 bytes of a file name. */
const LONGEST = 60;

/**
 * Names as parts of an address and of a file: letters of any script, digits, ・ ( ) - _ stay, all else becomes "-".
 * No two names get the same part: the later one is numbered.
 */
export function slugs(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const slug = free(slugOf(name), taken);
      taken.add(slug.toLowerCase());
      return [name, slug];
    }),
  );
}

function slugOf(name: string): string {
  const kept = name.normalize('NFC').replace(/[^\p{L}\p{N}・()_-]+/gu, '-');
  return [...kept].slice(0, LONGEST).join('') || '-';
}

/** Some file systems do not tell upper and lower case apart. */
function free(slug: string, taken: ReadonlySet<string>): string {
  let name = slug;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${slug}-${count}`;
  return name;
}
