// Words of the template that an officer fills in: names of its worksheets and columns, explanations, examples.

/** Names of the worksheets, and of the CSVs. */
export const templateSheets = {
  about: 'はじめに',
  programs: '事業',
  costs: '費用',
  indicators: '指標',
  example: '記入例',
  lists: '語句',
} as const;

/** What はじめに states about the table as a whole: the label of each line and its explanation. */
export const templateFacts = {
  form: { label: 'ひな形', help: '書きかえないでください。このひな形の名前です。' },
  edition: { label: 'シート年度', help: '評価した年度です。令和7年度 のように書きます。' },
  title: { label: '題名', help: 'サイトに載る、この文書の題名です。' },
  department: { label: '担当', help: 'この表をまとめた部と課です。人の名前は書きません。' },
  received: { label: '提出日', help: '表ができた日です。2026-10-01 のように書きます。' },
  licence: { label: '利用条件', help: '文章と数値の利用条件です。決まっていなければ、そう書きます。' },
  digits: { label: '事業IDの桁数', help: '書きかえないでください。数字だけの事業IDを、この桁数にそろえます。' },
} as const;

/** 様式 of the document, and what はじめに says in its first line. */
export const TEMPLATE_FORM = '記入用ひな形';

export const templateColumns = {
  programId: {
    label: '事業ID',
    help: '事業を見分ける番号です。前の年度と同じものを使います。新しい事業には新しい番号を付けます。',
  },
  name: { label: '事務事業名', help: '名称が変わったときは、新しい名称に直します。事業IDは直しません。' },
  bureau: { label: '部', help: '部のない市は空欄にします。' },
  section: { label: '課', help: '評価した年度の課です。' },
  unit: { label: '係', help: '空欄でもかまいません。' },
  isMade: {
    label: '今年度のシート',
    help: '評価をしない事業（終了、休止など）は「作らない」を選びます。その事業の行は読みません。',
  },
  fiscalYear: { label: '年度', help: 'その数値の年度です。一つの行に一つの年度を書きます。' },
  indicatorNumber: { label: '指標番号', help: '事業の中での番号（1、2、3）です。' },
  indicatorName: { label: '指標名', help: '使わなくなった指標は、行ごと消します。' },
  indicatorKind: { label: '指標種別', help: '活動結果指標、成果指標などです。' },
  indicatorUnit: { label: '単位', help: '人、件、％などです。' },
  indicatorNote: { label: '指標の説明', help: '何を数えたものかを書きます。空欄でもかまいません。' },
  target: { label: '目標', help: '目標がないときは「目標なし」と書きます。' },
  actual: { label: '実績', help: '0は本当の0のときだけ書きます。まだ出ていないときは「未集計」と書きます。' },
} as const;

export const templateWords = {
  made: '作る',
  notMade: '作らない',
  /** 事業費（予算） */
  measured: (item: string, measure: string) => `${item}（${measure}）`,
  /** 文章や評価の見出し：役割：項目名 */
  of: (role: string, label: string) => (role === label ? role : `${role}：${label}`),
  split: /^([^：]+)：(.+)$/,
  other: (label: string, unit: string, measure: string) => `ほかの数値：${label}（${unit}、${measure}）`,
  otherFigure: /^ほかの数値：(.+)（([^（）、]+)、(予算|決算)）$/,
  explanation: (item: string) => `${item}の説明`,
  budgetHelp: '当初予算などの額です。補正のあとの額にするときは、毎年そろえます。',
  costHelp: (unit: string) => `単位は${unit}です。0は本当の0のときだけ書きます。わからないときは空欄にします。`,
  settlementHelp: (unit: string) => `決算の額です。単位は${unit}です。まだ出ていない年度は空欄にします。`,
  textHelp: '文章です。改行してもかまいません。電話番号、メールアドレス、人の名前は書きません。',
  gradeHelp: (grades: readonly string[]) =>
    grades.length > 0 ? `${grades.join('、')} のどれかです。` : '評価の段階を書きます。',
  explanationHelp: 'その評価にした理由です。',
  basicsHelp: '空欄でもかまいません。',
  goalsHelp: '番号を「、」で区切って書きます。例：4、9',
  repeatedName: '見分けるための名称です。直すときは「事業」のシートで直します。',

  notRead: {
    about: '説明です',
    example: '記入例です',
    lists: '選ぶ語句の一覧です',
    name: '名称は「事業」のシートから取ります',
    isMade: 'シートを作るかどうかの印です',
    notMadePrograms: '今年度のシートを作らない事業です',
    unused: 'どの事業にも記入がない列です',
  },

  explainTitle: '書き方',
  explain: [
    '1. 「事業」「費用」「指標」の3つのシートに書きます。1行目は見出し、2行目は説明です。どちらも消さないでください。3行目から書きます。',
    '2. 前の年度にある事業は、事業ID、名称、部、課が入っています。今年度の内容だけを書いてください。',
    '3. 使わない列は、空欄のままにします。列を消したり、順を変えたりしてもかまいません。見出しの言葉は変えないでください。',
    '4. 数値の欄には、数だけを書きます。単位は書きません。値がないときは、空欄か「未集計」「目標なし」「対象外」などの言葉にします。',
    '5. 0と空欄は違います。0は本当に0だったときだけ書きます。',
    '6. 書けたら保存して、npm run import -- <このファイル> を実行します。',
  ],
  factHeader: ['項目', '内容', '説明'] as const,
  exampleTitle: (sheet: string) => `「${sheet}」の書き方の例です。このシートは読み込みません。`,
  documentTitle: (year: string, municipality: string) => `${year} ${municipality} 事務事業評価`,
  noLicence: '決まっていません',
  listNames: {
    isMade: '今年度のシート',
    years: '年度',
    sections: '課',
    bureaus: '部',
    newOrContinuing: '新規・継続',
    category: '事業分類',
    operation: '事業体制',
    kinds: '指標種別',
    units: '単位',
    statuses: '数値の代わりに書ける言葉',
  },
  statusWords: ['未集計', '目標なし', '対象外', '不明'],
  example: {
    programId: '0001',
    name: '図書館の運営',
    bureau: '教育部',
    section: '図書館課',
    text: '市民が本を借りられるようにします。',
    explanation: '利用が増えているため。',
    indicator: '貸出冊数',
    kind: '成果指標',
    unit: '冊',
    note: '1年に貸し出した本の数',
    amount: 12345,
    share: 1.5,
    target: 100000,
    actual: 98765,
  },
  written: (file: string) => `作りました：${file}`,
  next: 'Excelのファイルか、CSVのフォルダのどちらかに書いてください。書き方は「はじめに」にあります。',
};
