/** What was made for a key, or what `make` makes. At most `most` are known at a time: then all are forgotten. */
export function memory<K, T>(most: number): (key: K, make: () => T) => T {
  const known = new Map<K, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}
