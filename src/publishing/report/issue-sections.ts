import { sheetOfFile } from '../../checks/findings-by-rule.ts';
import { reportPage as words } from '../../i18n/ja/officer-report.ts';
import { jumpWords } from '../../i18n/ja/publishing.ts';
import type { Issue } from '../../model/issue.ts';
import type { Findings } from '../findings.ts';
import { type Html, html } from '../../model/html.ts';
import type { Report } from './report.ts';
import { folded, table } from './tables.ts';

const nothing = html`<p>${words.none}</p>`;
/** Name of a program by its 事業ID. */
type Names = ReadonlyMap<string, string>;

const isJump = ({ rule }: Issue) => rule === jumpWords.rule;

/** The errors of the import, where it was refused, else those of the data. */
export function errorSection({ summary, names, assessment: { findings } }: Report): Html {
  const refused = summary?.issues.filter(({ severity }) => severity === 'error') ?? [];
  const errors = [...refused, ...findings.errors];
  if (errors.length === 0) return nothing;
  const rows = errors.map((issue) => [placeOf(issue, names), issue.found, issue.expected, issue.remedy]);
  return html`<p>${words.errorsIntro}</p>
    ${table([words.place, words.found, words.expected, words.remedy], rows)}`;
}

/** Open warnings under the numbers that `npm run acknowledge` knows, then those with a reason. */
export function warningSection({ names, assessment }: Report): Html {
  const { open, acknowledged, unneeded } = assessment.findings;
  const rows = open.map((issue, index) => [
    index + 1,
    placeOf(issue, names),
    issue.found,
    issue.expected,
    issue.remedy,
  ]);
  const header = [words.number, words.place, words.found, words.expected, words.remedy];
  const known = acknowledged.map(({ acknowledgement }) => acknowledgement);
  return html`${
    open.length === 0
      ? nothing
      : html`<p>${words.warningsIntro}</p>
          ${table(header, rows)}`
  }
  ${reasonList(words.acknowledged, known, names)}${reasonList(words.unneeded, unneeded, names)}`;
}

function reasonList(title: string, list: Findings['unneeded'], names: Names): Html | null {
  if (list.length === 0) return null;
  const rows = list.map((each) => [
    placeOf(each, names),
    each.found,
    html`${each.reason}<span class="file">${each.date}</span>`,
  ]);
  return html`<h3>${title}（${words.count(list.length)}）</h3>
    ${table([words.place, words.found, words.why], rows)}`;
}

export function jumpSection({ names, assessment }: Report): Html {
  const { open, acknowledged, notes } = assessment.findings;
  const warned = [...open, ...acknowledged.map(({ issue }) => issue)].filter(isJump);
  const large = notes.filter(isJump);
  const rules = jumpWords.rules.map((rule) => html`<li>${rule}</li>`);
  const list = (issues: readonly Issue[]) =>
    table(
      [words.place, words.found],
      issues.map((issue) => [placeOf(issue, names), issue.found]),
    );
  return html`<p>${words.jumpsIntro}</p>
    <ul>
      ${rules}
    </ul>
    <p>${jumpWords.compared}</p>
    ${
      warned.length === 0
        ? null
        : html`<h3>${words.warnings}（${words.count(warned.length)}）</h3>
            ${list(warned)}`
    }
    ${large.length === 0 ? null : folded(`${words.notes}（${words.count(large.length)}）`, list(large))}
    ${warned.length + large.length === 0 ? nothing : null}`;
}

export function noteSection({ names, assessment }: Report): Html {
  const others = assessment.findings.notes.filter((issue) => !isJump(issue));
  if (others.length === 0) return nothing;
  const rows = others.map((issue) => [placeOf(issue, names), issue.found, issue.remedy]);
  const list = table([words.place, words.found, words.remedy], rows);
  return html`<p>${words.notesIntro}</p>
    ${folded(words.count(others.length), list)}`;
}

/** The place, and the program where it is in a sheet; else the file. */
function placeOf({ place, file }: Pick<Issue, 'place' | 'file'>, names: Names): Html {
  const sheet = sheetOfFile(file);
  const name = sheet && names.get(sheet.programId);
  const where = sheet && name ? words.sheet(sheet.programId, name, sheet.edition) : file;
  return html`${place}<span class="file">${where}</span>`;
}
