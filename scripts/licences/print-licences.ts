import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED, type Shipped } from './shipped.ts';

const LINE = '-'.repeat(72);

const HEAD = `このサイトに含まれる、ほかの人が作ったもの

このサイトのファイルのうち、次のものはほかの人が作りました。それぞれの利用条件を、もとの言葉のまま載せます。
ほかのプログラムはこのプロジェクトのもので、MITライセンスです。市の文章と数値の利用条件は、データのページを見てください。
`;

/** licences.txt of the site: what of others is in it, with version and terms. Throws where a package has lost its licence. */
export function printLicences(packages = 'node_modules'): string {
  return [HEAD, ...SHIPPED.map((shipped) => entryOf(packages, shipped))].join(`\n${LINE}\n\n`);
}

function entryOf(packages: string, shipped: Shipped): string {
  const folder = join(packages, shipped.package);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const texts = shipped.terms.map((file) => termsIn(folder, file));
  return `${shipped.package} ${version}（${license}）\n${shipped.what}\n\n${texts.join('\n\n')}\n`;
}

function termsIn(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path}: 利用条件のファイルがありません`);
  return readFileSync(path, 'utf8')
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
