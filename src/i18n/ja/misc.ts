// Words of the small pages: not found, source documents.

export const notFound = {
  title: 'ページが見つかりません',
  text: 'このアドレスのページはありません。事業名や番号でさがしてください。',
  programs: 'すべての事業を見る',
};

export const sources = {
  title: '出典の文書',
  description: '数値と文章のもとになった市の文書の一覧です。文書ごとに、取り出した文字を行番号付きで見られます。',
  intro:
    '数値と文章のもとになった市の文書です。題名を選ぶと、PDFから取り出した文字を行番号付きで見られます。事業のページの数字は、この行につながっています。',
  pageDescription: (title: string) =>
    `「${title}」から取り出した文字を、行番号付きで示します。各ページの数字は、この行につながっています。`,
  sheets: (count: number) => `${count}枚のシート`,
  entries: (count: number) => `${count}件`,
  publisher: '作成者',
  covers: '対象年度',
  form: '様式',
  received: '受け取った日',
  note: '文字の状態',
  licence: '利用条件',
  sheetsTitle: '事業',
  sheetsNote: '選ぶと、その事業の原文へ移ります。原文の見出しから、事業のページへ移れます。',
  placeAt: (number: number, name: string) => `${number}番目：${name}`,
  lines: '原文',
  linesNote: 'PDFから取り出した文字を、そのまま示しています。順序や記号は紙面と異なることがあります。',
  corrected: '読み取りを訂正した行',
  correction: (line: number, before: string, after: string) =>
    `${line}行目：「${before}」を「${after}」に直して収録しています。`,
};

export const searchPage = {
  title: '検索',
  description: (municipality: string) =>
    `${municipality}の事務事業を、事業名、キーワード、事業番号、金額で検索します。部課、年度、方向性などでしぼり込めます。`,
};

export const tableScroll = {
  region: (table: string) => `${table}（広いときは左右に動かせます）`,
};
