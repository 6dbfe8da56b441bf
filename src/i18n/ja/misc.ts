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

/** Source documents that are tables: their published cells, program by program. */
export const sourceCells = {
  title: (program: string, document: string) => `${program}：${document}`,
  description: (program: string, id: string, document: string) =>
    `「${document}」のうち、事業「${program}」（${id}）の行のセルを、書かれたとおりに示します。`,
  intro: 'この事業の行にあるセルを、書かれたとおりに示します。事業のページの数字は、ここにつながっています。',
  program: '事業のページ',
  worksheet: (number: number, name: string | null) =>
    name === null ? `シート${number}` : `シート${number}「${name}」`,
  columns: { cell: 'セル', heading: '見出し', text: '書かれている値' },
  empty: 'この事業のセルは、収録していません。',
  listTitle: '事業ごとのセル',
  listNote:
    '表計算ソフトなどの表です。事業を選ぶと、その事業の行のセルを、書かれたとおりに見られます。公開しないと決めた列は収録していません。',
  pageDescription: (title: string) =>
    `「${title}」のうち、公開している事業の一覧です。事業ごとに、その行のセルを書かれたとおりに示します。`,
  indexIntro:
    '数値と文章のもとになった市の文書です。題名を選ぶと、その文書に載っている事業と、セルや文字の記載を見られます。事業のページの数字は、この記載につながっています。',
  indexDescription: '数値と文章のもとになった市の文書の一覧です。文書ごとに、事業のセルや文字の記載を見られます。',
};

export const searchPage = {
  title: '検索',
  description: (municipality: string) =>
    `${municipality}の事務事業を、事業名、キーワード、事業番号、金額で検索します。部課、年度、方向性などでしぼり込めます。`,
};

export const tableScroll = {
  region: (table: string) => `${table}（広いときは左右に動かせます）`,
};
