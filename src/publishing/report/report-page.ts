import { reportPage as words } from '../../i18n/ja/officer-report.ts';
import { checklistSection } from './checklist-section.ts';
import { lastYearSection, publishedSection } from './difference-sections.ts';
import { type Html, html } from '../../model/html.ts';
import { importSection } from './import-section.ts';
import { errorSection, jumpSection, noteSection, warningSection } from './issue-sections.ts';
import type { Report } from './report.ts';
import { REPORT_STYLE } from './report-style.ts';

interface Section {
  id: string;
  title: string;
  body: Html;
}

/** The officer's report as one file: no script, nothing loaded from elsewhere, everything from data escaped. */
export function reportHtml(report: Report): string {
  const sections = sectionsOf(report);
  const main = html`<main>${contents(sections)}${sections.map(sectionHtml)}</main>`;
  const page = html`<html lang="ja">
    ${HEAD}
    <body>
      ${header(report)}${main}
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

function contents(sections: readonly Section[]): Html {
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav aria-label="${words.contents}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function sectionHtml({ id, title, body }: Section): Html {
  return html`<section id="${id}">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

function header(report: Report): Html {
  const city = report.assessment.data?.site.municipality ?? '';
  return html`<header>
    <p>${words.of(city)}</p>
    <h1>${words.title}</h1>
    ${headline(report)}
  </header>`;
}

/** The policy is for the case that something of the data slips through: no script could run. */
const HEAD = html`<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="robots" content="noindex" />
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
  <title>${words.title}</title>
  <style>
    ${REPORT_STYLE}
  </style>
</head>`;

function headline({ assessment: { findings }, items, summary }: Report): Html {
  const refused = summary?.issues.filter(({ severity }) => severity === 'error').length ?? 0;
  const [errors, open] = [refused || findings.errors.length, findings.open.length];
  const left = items.filter(({ done }) => !done).length;
  if (errors + open > 0) return html`<p class="state open">${words.notReady(errors, open)}</p>`;
  if (left > 0) return html`<p class="state open">${words.otherOpen(left)}</p>`;
  return html`<p class="state done">${words.ready}</p>`;
}

function sectionsOf(report: Report): Section[] {
  return [
    { id: 'checklist', title: words.checklist, body: checklistSection(report.items) },
    { id: 'read', title: words.read, body: importSection(report.summary) },
    { id: 'errors', title: words.errors, body: errorSection(report) },
    { id: 'warnings', title: words.warnings, body: warningSection(report) },
    { id: 'jumps', title: words.jumps, body: jumpSection(report) },
    { id: 'last-year', title: words.lastYear, body: lastYearSection(report.lastYear) },
    { id: 'published', title: words.published, body: publishedSection(report.assessment) },
    { id: 'notes', title: words.notes, body: noteSection(report) },
  ];
}
