// Words of the API: its OpenAPI description and its page.

export const api = {
  title: (municipality: string) => `${municipality} 事務事業データ API`,
  description:
    '決まったアドレスに置いたファイルを読み取るだけのAPIです。登録、鍵、回数の制限はありません。数値の単位と「値の状態」を必ず確かめてください。数値がないときは、空またはnullと、その理由が入ります。0とは限りません。',
  tags: {
    programs: { name: '事業', description: '事務事業の一覧と、1件ずつのデータです。' },
    codes: { name: 'コード', description: 'データで使う言葉の一覧です。' },
    tables: { name: '表', description: '全事業をまとめた表です。' },
  },
  operations: {
    listPrograms: '事業の一覧',
    getProgram: '1つの事業のすべて',
    getProgramMetadata: '1つの事業のファイルの説明',
    getProgramCsv: '1つの事業の数値（CSV）',
    getProgramTexts: '1つの事業の文章（CSV）',
    listCodes: 'コードの一覧',
    getTableCsv: '全事業の表（CSV）',
    getTableParquet: '全事業の表（Parquet）',
    getDataPackage: '全事業の表の説明（Data Package v2）',
  },
  details: {
    listPrograms: '列の意味はcodebook.csvにあります。linksに、事業ごとのページとファイルのアドレスがあります。',
    getProgram:
      'シートのすべての記載と、年度をこえてつないだ費用、指標、そのほかの数値です。文章の改行を残しています。',
    getProgramMetadata: '列の単位と定義、元のシートの行、利用条件、引用の書き方です。',
    getProgramCsv: '費用、指標、そのほかの数値1つが1行です。数値のない事業にはありません（404）。',
    getProgramTexts: 'シートの文章の欄1つが1行です。',
    listCodes: '値の状態、様式、費目、区分、評価項目、評価、指標種別、部課、SDGsです。',
    getTableCsv: 'UTF-8（BOM付き）、改行はCRLFです。',
    getTableParquet: 'CSVと同じ列と行です。数値は数値の型です。',
    getDataPackage: 'ファイルの大きさ、ハッシュ値、列、キーの説明です。',
  },
  found: '見つかりました',
  notFound: 'そのアドレスのファイルはありません',
  parameters: {
    id: '事業IDです。事業番号を4桁にそろえた番号（例：0088）か、番号のない事業の予算の番号です。',
    table: '表の名前です。',
  },
};

export const apiPage = {
  title: 'プログラムから使う',
  description: (municipality: string) =>
    `${municipality}の事務事業データを、プログラムと表計算ソフトから読む方法です。curl、Python、R、Excel、Googleスプレッドシートの例と、OpenAPIの説明があります。`,
  intro: 'ファイルのアドレスはいつも同じです。登録も鍵も要りません。次の例は、そのまま写して使えます。',
  addressesTitle: 'アドレス',
  addresses: { path: 'アドレス', content: '内容' },
  openapi: 'OpenAPI 3.1 の説明',
  openapiNote: 'すべてのアドレスと返る値の形を、機械が読める形で説明しています。',
  examplesTitle: '例',
  notesTitle: '使うときの注意',
  notes: [
    'アドレスの「{id}」には事業ID（例：0088）を、「{table}」には表の名前（programs、costs、indicators、evaluations、texts。市の様式にそのほかの数値があるときはother-figuresも）を入れます。',
    '事業IDと全国地方公共団体コードは、先頭の0を残すため、文字として読んでください。',
    '指標値がないときは、空またはnullです。「値の状態」の列に理由があります。0として計算しないでください。',
    '同じ年度の数値が複数のシートに載ることがあります。「シート年度」が新しい行を使うか、どちらを使ったかを示してください。',
  ],
  examples: {
    curl: 'curl（コマンド）',
    python: 'Python（標準の機能だけ）',
    r: 'R（標準の機能だけ）',
    sheets: 'Googleスプレッドシート（セルに入れる式）',
    excel: 'Excel（Power Query）',
    duckdb: 'DuckDB（Parquetを直接読むSQL）',
  },
  excelSteps:
    '「データ」→「データの取得」→「その他のデータソースから」→「空のクエリ」を選び、「詳細エディター」に次を貼り付けます。事業IDの先頭の0が残ります。',
  sheetsSteps:
    '式は、先頭の0を消します。事業IDの0を残すには、CSVを保存し、「ファイル」→「インポート」で「テキストを数値、日付、数式に変換する」を外してください。',
  manyCities: '複数の市のデータを一つの表として読めます。同じ列と団体コードを使っているためです。',
};
