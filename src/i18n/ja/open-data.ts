// Words that data files say of themselves: titles, citations, the README of the ZIP, the catalogue.
import { fiscalYearRange } from '../eras.ts';
import { grouped } from '../numbers.ts';

interface Source {
  municipality: string;
  municipalityCode: string;
  siteTitle: string;
  publisherName: string;
}

interface Said {
  /** The cited program; null for the whole. */
  program: { id: string; name: string } | null;
  title: string;
  version: string;
  date: string;
  url: string;
}

export const openData = {
  citation: {
    ja: ({ municipality, siteTitle, publisherName }: Source, { program, version, date, url }: Said) =>
      `${municipality}「事務事業評価シート」${program ? `（${program.name}、事業ID ${program.id}）` : ''}をもとに${publisherName}が加工。「${siteTitle}」データ第${version}版（${date}）。${url}`,
    en: ({ municipality, municipalityCode, siteTitle, publisherName }: Source, { program, version, date, url }: Said) =>
      `${municipality} (Japan, local government code ${municipalityCode}), 事務事業評価シート [administrative program evaluation sheets]${program ? `, program ${program.id} "${program.name}"` : ''}, edited by ${publisherName}: "${siteTitle}", data version ${version} (${date}). ${url}`,
  },
  source: (municipality: string) => `${municipality}の事務事業評価シート`,

  programTitle: (municipality: string, name: string, id: string) => `${municipality} ${name}（事業ID ${id}）`,
  programDescription: (municipality: string, editions: readonly number[]) =>
    `${municipality}の${fiscalYearRange(Math.min(...editions), Math.max(...editions))}の事務事業評価シートにある、この事業の費用、指標、評価、文章です。`,
  programFiles: {
    metadata: '列の説明と引用の書き方（JSON）',
    json: 'この事業のすべて（シート、文章、数値、値の状態、出典）',
  },
};

export const readmeWords = {
  heading: (title: string) => title,
  version: (version: string, date: string) => `データ第${version}版（${date}）`,
  intro: (municipality: string) =>
    `${municipality}の事務事業評価シートを、事業・年度・項目ごとの表にしたデータです。まず programs.csv（事業の一覧）を開いてください。`,
  filesTitle: 'ファイル',
  rows: (count: number) => `${grouped(count)}行`,
  others: [
    ['codebook.csv', '列の説明（物理名、論理名、型、単位、定義、出典）'],
    ['codes/', '使っている言葉の一覧（値の状態、費目、様式など）'],
    ['datapackage.json', '機械で読むための説明（Data Package v2）'],
    ['csv-metadata.json', '機械で読むための説明（CSV on the Web）'],
  ],
  useTitle: '使うときの注意',
  statusTitle: '値の状態',
  licenceTitle: '利用条件',
  licence: (name: string, url: string) => `編集部分の利用条件は ${name}（${url}）です。`,
  citationTitle: '引用の書き方',
  homeTitle: '最新のデータ',
};

export const catalogWords = {
  tableTitle: (municipality: string, table: string) => `${municipality} 事務事業評価 ${table}`,
  description: (municipality: string) =>
    `${municipality}の事務事業評価シートにある費用、指標、評価、文章を、事業・年度・項目ごとの表にしたものです。数値には、値の状態と出典文書が付いています。`,
  keywords: ['事務事業評価', '行政評価', '予算', '決算', '指標'],
  service: (title: string) => `${title} API`,
};
