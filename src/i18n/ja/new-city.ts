// Words of `npm run new-city`.

export const newCityWords = {
  title: (name: string) => `${name} 事務事業データ`,
  description: (name: string) =>
    `${name}の事務事業評価を、事業ごとに、費用・指標・評価・出典がわかるページとデータにしたサイトです。`,
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
    note: 'このサイトの編集部分（整理、図、説明）の利用条件です。元の表の文章と数値の利用条件は、まだ確認していません。',
  },
  contactLabel: '問い合わせフォーム',

  questions: {
    name: '団体名（例：みどり野市）',
    prefecture: '都道府県名（例：みどり県）',
    code: '全国地方公共団体コード（5桁か6桁）',
    publisher: 'サイトを作る部署か人の名前（空なら団体名）',
    contact: '誤りの連絡先のメールアドレスかフォームのアドレス（空なら未定）',
    url: '公開するアドレス（例：https://data.example.jp/jigyo/。空なら未定）',
    official: '市が自分で公開する公式のサイトですか（はい／いいえ）',
  },
  prompt: (question: string) => `${question}：`,
  isYes: (answer: string) => /^(はい|y|yes)$/i.test(answer.trim()),

  nameShape: (found: string) => `団体名「${found}」：市区町村まで、略さずに書いてください（例：みどり野市）。`,
  prefectureShape: (found: string) => `都道府県名「${found}」：都道府県まで書いてください（例：みどり県）。`,
  codeShape: (found: string) =>
    `団体コード「${found}」：5桁か6桁の数字にしてください。総務省の「全国地方公共団体コード」の一覧にあります。`,
  codeDigit: (found: string, right: string) =>
    `団体コード「${found}」：最後の桁（検査数字）が合いません。はじめの5桁が正しければ「${right}」です。総務省の一覧で確かめてください。`,
  urlShape: (found: string) =>
    `アドレス「${found}」：https:// で始まり、パスは小文字の英数字とハイフンにしてください（例：https://data.example.jp/jigyo/）。`,
  contactShape: (found: string) => `連絡先「${found}」：メールアドレスか、https:// で始まるアドレスにしてください。`,
  taken: (folder: string) =>
    `フォルダ「${folder}」には、もうファイルがあります。上書きはしません。--dir で別の名前を指定してください。`,

  missing: (flags: readonly string[]) =>
    `足りない答えがあります：${flags.join('、')}。端末で実行すると、一つずつたずねます。`,
  unknownOption: (message: string) => `使えない指定です：${message}`,
  stopped: '何も書いていません。',
  done: (name: string, folder: string, count: number) =>
    `${name}のデータの置き場所「${folder}」に、${count}個のファイルを作りました。`,
  next: (folder: string) => `次にすること：${folder}/README.md を読んでください。`,
};
