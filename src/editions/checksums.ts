import type { PublishedEdition } from '../schema/edition.ts';

/** SHA256SUMS.txt, as `sha256sum -c` reads it. */
export function checksums({ files }: Pick<PublishedEdition, 'files'>): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}
