import { element } from './dom.ts';

/** Characters that file systems refuse. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu;

/** Offers a CSV that the page itself made as a download. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = element('a', { href: address, download: name.replace(REFUSED, '_') });
  link.click();
  URL.revokeObjectURL(address);
}
