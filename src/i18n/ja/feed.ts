// Words of the Atom feed and of the descriptions that search engines read.
import { fiscalYearName, fiscalYearRange } from '../eras.ts';

export const feedWords = {
  title: (siteTitle: string) => `${siteTitle}：収録したシート`,
  link: '新しいシートのお知らせ（Atomフィード）',
  entry: (edition: number, count: number) => `${fiscalYearName(edition)}のシート（${count}件）`,
  entryLead: (titles: readonly string[]) =>
    `${titles.map((title) => `「${title}」`).join('、')}の次の事務事業を収録しています。`,
};

export const datasetWords = {
  name: (municipality: string) => `${municipality} 事務事業評価の数値と文章`,
  description: (municipality: string, first: number, last: number, note: string) =>
    `${municipality}の${fiscalYearRange(first, last)}の事務事業評価シートにある、費用、指標、評価、文章を、事業と年度をこえて一つにまとめた表です。数値には、値の状態と出典文書が付いています。${note}`,
  programName: (name: string, id: string) => `${name}（${id}）の数値と文章`,
  programDescription: (municipality: string, name: string, first: number, last: number, note: string) =>
    `${municipality}の事務事業「${name}」について、${fiscalYearRange(first, last)}の評価シートにある費用、指標、評価、文章をまとめたものです。数値には、値の状態と出典文書が付いています。${note}`,
  keywords: ['事務事業評価', '行政評価', '決算', '予算', '指標', 'オープンデータ'],
};
