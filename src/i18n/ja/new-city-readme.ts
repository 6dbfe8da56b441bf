/** README.md of a new city's data folder: what comes next. `folder` is where it is, seen from the program. */
export function newCityReadme(municipality: string, folder: string): string {
  return `# ${municipality}のデータ

このフォルダには、${municipality}の事務事業データが入ります。いまは空です。

## 次にすること

コマンドは、プログラムのフォルダ（\`package.json\` のあるところ）で実行します。
はじめに、このフォルダを使うことを伝えます。端末を開くたびに、一度だけ実行します。

\`\`\`sh
export DATA_DIR=${folder}
\`\`\`

WindowsのPowerShellでは、次のように書きます。

\`\`\`powershell
$env:DATA_DIR = "${folder}"
\`\`\`

1. 市の表（ExcelかCSV）から、列の対応を書いたファイルの案を作ります。

   \`\`\`sh
   npm run import -- --suggest 事業一覧.xlsx --out ${folder}/mappings/itiran.yaml
   \`\`\`

2. できたファイルを開いて、列の使い方を直します。職員の氏名や電話番号の列は「公開しない」にします。
3. 取り込みます。誤りがあれば、表のどのセルをどう直すかが表示されます。誤りがある間は、何も書きかわりません。

   \`\`\`sh
   npm run import -- 事業一覧.xlsx --mapping ${folder}/mappings/itiran.yaml
   \`\`\`

4. 公開される形をそのまま見ます。

   \`\`\`sh
   npm run preview
   \`\`\`

5. 公開する版を作ります。

   \`\`\`sh
   npm run publish -- --reason "最初の公開"
   \`\`\`

## このフォルダの中身

| 場所 | 中身 | 手で書くか |
| --- | --- | --- |
| \`site.json\` | 団体名、団体コード、連絡先、アドレス、利用条件、色 | 書く |
| \`vocabulary.json\` | 評価の段階、方向性、単位など、市が使う言葉 | 書く |
| \`mappings/\` | 市の表の列の対応 | 書く |
| \`decisions.json\` | 意味の決まらない数値についての判断と理由 | 要るときに書く |
| \`acknowledgements.json\` | 警告を確かめた理由 | コマンドで書く |
| \`sheets/\` \`programs.json\` \`sources/\` | 取り込んだデータ | 取り込みが書く |
| \`editions.json\` \`editions/\` | 公開した版 | 公開が書く |

## 数字の評価を使う市へ

\`vocabulary.json\` には、どの市でも同じ意味の段階（A〜E、高・中・低、達成〜未達成）だけが入っています。
1〜5の評価は、5が高い市も、1が高い市もあります。高い順に書き加えてください。

\`\`\`json
{ "items": ["必要性"], "grades": ["1", "2", "3", "4", "5"], "steps": true }
\`\`\`

くわしい手順は、\`docs/another-city.md\` にあります。
`;
}
