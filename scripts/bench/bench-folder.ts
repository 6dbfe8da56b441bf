import { join } from 'node:path';

/** Where the data of a measurement lie unless another folder is named: ignored by git, outside data/. */
export function benchFolder(programs: number, years: number): string {
  return join('reports', 'bench', `data-${programs}x${years}`);
}
