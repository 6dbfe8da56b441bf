// The rows that the list shows, as CSV: taken from the published programs.csv, so that columns and figures are the same.

const LINE_END = '\r\n';

/**
 * The header of programs.csv and the rows of these 事業ID, in their order. Throws where a row is not there.
 * One record is one line; the cells before 事業ID are a code and the name of the city, which hold no commas.
 */
export function selectedCsv(csv: string, ids: readonly string[], idColumn: string): string {
  const [header = '', ...lines] = csv.replace(/^\uFEFF/, '').split(LINE_END);
  const place = header.split(',').indexOf(idColumn);
  const byId = new Map(lines.map((line) => [line.split(',')[place] ?? '', line]));
  const chosen = ids.map((id) => byId.get(id) ?? missing(id));
  return `\uFEFF${[header, ...chosen].join(LINE_END)}${LINE_END}`;
}

function missing(id: string): never {
  throw new Error(`programs.csv: no row ${id}`);
}
