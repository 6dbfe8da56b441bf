/** Drawings of one kind, in their order. */
export interface GallerySection<Example> {
  /** null: a kind that nobody has named yet. */
  kind: string | null;
  examples: Example[];
}

/**
 * Examples by kind, in the order in which the kinds first come. The kind is the longest of `kinds` that the id begins with
 * (`cost-trend-network` is a `cost-trend`). A kind without a name still appears, so that a new chart is never lost.
 */
export function gallerySections<Example extends { id: string }>(
  examples: readonly Example[],
  kinds: readonly string[],
): GallerySection<Example>[] {
  const longestFirst = [...kinds].sort((a, b) => b.length - a.length);
  const kindOf = ({ id }: Example) => longestFirst.find((kind) => id.startsWith(`${kind}-`)) ?? null;
  return [...Map.groupBy(examples, kindOf)].map(([kind, members]) => ({ kind, examples: members }));
}

/** A drawing made for a line of text or a cell (sparkline, grade): it must not be blown up to the width of a chart. */
export function isSmall(svg: string): boolean {
  const width = /viewBox="0 0 ([\d.]+) /.exec(svg)?.[1];
  return width !== undefined && Number(width) < 200;
}
