import { statusExplanations, statusNames } from '../../i18n/ja/codes.ts';
import { dataPage } from '../../i18n/ja/data-page.ts';
import { readmeWords as words } from '../../i18n/ja/open-data.ts';
import { VALUE_STATUSES } from '../../schema/codes.ts';
import { address, citations, type Publication } from '../publication.ts';
import type { TableFile } from '../table-files.ts';

const BOM = '\uFEFF';

/** README.txt of the ZIP: what the files are and how to read them. With BOM and CRLF, for every Windows editor. */
export function readme(publication: Publication): string {
  const { data, files, title, version, date } = publication;
  const { site } = data;
  const { ja, en } = citations(publication, null);
  const sections = [
    [words.heading(title), words.version(version, date)],
    [words.intro(site.municipality)],
    [words.filesTitle, ...files.map(fileLine), ...words.others.map(([file, meaning]) => `・${file}　${meaning}`)],
    [words.useTitle, ...dataPage.how.map((line) => `・${line}`)],
    [words.statusTitle, ...VALUE_STATUSES.map((code) => `・${statusNames[code]}　${statusExplanations[code]}`)],
    [words.licenceTitle, words.licence(site.licence.name, site.licence.url), site.licence.note],
    [words.citationTitle, ja, en],
    [words.homeTitle, address(publication, 'data/')],
  ];
  return `${BOM}${sections.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

function fileLine({ path, table, records }: TableFile): string {
  return `・${path}　${table.title}（${words.rows(records)}）。${table.description}`;
}
