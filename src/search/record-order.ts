/** What the order of a program in the index rests on. */
export interface Ordered {
  /** 事業ID */
  id: string;
  /** Year of its newest sheet. */
  edition: number;
}

/** The order in which equally good results stand: the newest sheet first, then by 事業ID. */
export function inIndexOrder(a: Ordered, b: Ordered): number {
  return b.edition - a.edition || (a.id < b.id ? -1 : 1);
}
