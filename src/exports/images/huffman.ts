// Codes of least size in which no code begins with another. Source for the order of codes of one length: RFC 1951, 3.2.2.

/** Bits of the code of every symbol, at most `most`, by how often it occurs. At least two symbols, all of them above 0. */
export function codeLengths(counts: readonly number[], most: number): number[] {
  const lengths = depths(counts);
  if (lengths.every((length) => length <= most)) return lengths;
  // Taken for less rare than they are, the rarest stand higher in the tree.
  const nearer = counts.map((count) => Math.ceil(count / 2));
  return codeLengths(nearer, most);
}

/** How deep each symbol stands in a tree that joins its two rarest parts until there is one. */
function depths(counts: readonly number[]): number[] {
  const order = [...counts.keys()].sort((a, b) => counts[a]! - counts[b]!);
  const parents = joined(order.map((symbol) => counts[symbol]!));
  const depth = Array<number>(parents.length + 1).fill(0);
  for (let part = parents.length - 1; part >= 0; part -= 1) depth[part] = depth[parents[part]!]! + 1;
  const lengths = Array<number>(counts.length).fill(0);
  order.forEach((symbol, leaf) => (lengths[symbol] = depth[leaf]!));
  return lengths;
}

/** For leaves from rare to frequent: the parent of each, then of each join of two; the last join has none. */
function joined(leaves: readonly number[]): number[] {
  const weights = [...leaves];
  const parents: number[] = [];
  let [leaf, join] = [0, leaves.length];
  const rarest = () => (leaf < leaves.length && !(weights[join]! < weights[leaf]!) ? leaf++ : join++);
  while (weights.length < 2 * leaves.length - 1) {
    const [a, b] = [rarest(), rarest()];
    parents[a] = weights.length;
    parents[b] = weights.length;
    weights.push(weights[a]! + weights[b]!);
  }
  return parents;
}

/** The code of every symbol, its first bit lowest, as deflate writes it. */
export function codesOf(lengths: readonly number[]): number[] {
  const next = [0];
  for (let length = 1; length <= Math.max(...lengths); length += 1) {
    const shorter = lengths.filter((other) => other > 0 && other === length - 1).length;
    next[length] = (next[length - 1]! + shorter) << 1;
  }
  return lengths.map((length) => reversed(next[length]!++, length));
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}
