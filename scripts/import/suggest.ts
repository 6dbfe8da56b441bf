import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { suggestMapping as suggest } from '../../src/importers/table/suggest/suggest.ts';
import { today } from '../../src/publishing/today.ts';
import { readOrRefuse } from './table.ts';

/** Prints a proposed mapping for a table, or writes it where `out` says. An existing file is not overwritten. */
export async function suggestMapping(path: string, out: string | null): Promise<boolean> {
  const workbook = await readOrRefuse(path);
  if ('lines' in workbook) {
    process.stderr.write(`${workbook.lines.join('\n')}\n`);
    return false;
  }
  const text = suggest(workbook, today());
  if (out === null) process.stdout.write(text);
  else if (existsSync(out)) {
    process.stderr.write(`${out} はもうあります。消すか、ほかの名前にしてください。\n`);
    return false;
  } else {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
    process.stdout.write(`${out} に案を書きました。「?」と各行を確かめてください。\n`);
  }
  return true;
}
