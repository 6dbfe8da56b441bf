import { reportError as words } from '../i18n/ja/report-error.ts';

/** The page that a report is about. */
export interface ReportedPage {
  /** Full address. */
  address: string;
  title: string;
}

/**
 * The link for reporting an error on a page: a letter with subject and body filled in (mailto:), or a form that gets
 * `?page=` with the address. What the contact's address already carries stays. Throws on any other kind of address.
 */
export function reportAddress(contact: string, page: ReportedPage): string {
  const url = new URL(contact);
  if (url.protocol === 'mailto:') return letter(url, page);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error(words.refusal(contact));
  url.searchParams.set('page', page.address);
  return url.href;
}

/** Mail programs know %20, not the + of forms; line ends are CRLF (RFC 6068). */
function letter(url: URL, { address, title }: ReportedPage): string {
  const given = [...url.searchParams].filter(([name]) => name !== 'subject' && name !== 'body');
  const body = words.body(address).replaceAll('\n', '\r\n');
  const fields = [...given, ['subject', words.subject(title)], ['body', body]];
  const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&');
  return `mailto:${url.pathname}?${query}`;
}
