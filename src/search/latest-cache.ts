/** Remembers the results of the last `size` different calls; a failed one is forgotten. */
export function latestCache<Value>(
  size: number,
  compute: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (name) => {
    const value = kept.get(name) ?? compute(name);
    kept.delete(name);
    kept.set(name, value);
    value.catch(() => kept.delete(name));
    if (kept.size > size) kept.delete(kept.keys().next().value!);
    return value;
  };
}
