/** Work of others that reaches the reader, and where its licence stands in its package. */
export interface Shipped {
  package: string;
  /** What of it is in the site, in Japanese. */
  what: string;
  /** Files with the terms, inside the package. */
  terms: readonly string[];
}

/** Everything else in dist/ is made by this project, or by the city. A test compares the code with what the browser gets. */
export const SHIPPED: readonly Shipped[] = [
  {
    package: 'pagefind',
    what: '検索のプログラム（pagefind/ の中の pagefind.js と wasm.*.pagefind）。変更していません。',
    terms: ['LICENSE/LICENSE'],
  },
  {
    package: '@digital-go-jp/design-tokens',
    what: '色の値（スタイルシートの中）。デジタル庁デザインシステムのデザイントークンです。',
    terms: ['LICENSE'],
  },
  {
    package: '@expo-google-fonts/biz-udpgothic',
    what: '共有画像（programs/*.png）の文字の形。書体のファイルそのものは含みません。',
    terms: ['LICENSE_FONT'],
  },
];

/** Packages whose code stands in the scripts of the pages, beside those whose files are copied as they are: none. */
export const COPIED = ['pagefind'];
