// Words of what an officer does before publishing: warnings and their reasons, jumps, the checklist.
import { fiscalYearName } from '../eras.ts';
import { grouped } from '../numbers.ts';

/** A value as it is compared: 123,456千円. */
const amount = (value: number, unit: string) => `${grouped(value)}${unit}`;

const SEE_SOURCE = '元の表と見比べてください。';
const GIVE_REASON = '正しければ、npm run acknowledge で理由を書いてください。';

export const jumpWords = {
  rule: 'suspicious-jump',
  title: '値が急に変わったときは、正しいかどうかを人が確かめます',
  rules: [
    '前の値の約1,000倍（900倍から1,100倍）か、約1,000分の1のとき（警告）',
    '数字の並びが同じで、桁だけが違うとき（10倍、100倍、10分の1など。数字が2つ以上並ぶもの。警告）',
    '正の数と負の数が入れかわったとき（警告）',
    '80%を超えて増えたか減ったとき（参考。理由は要りません）',
  ],
  compared:
    '前の値とは、同じシートの前の年度の値、なければ前のシートの前の年度の値、前のシートにある同じ年度の値、公開しているその欄の値です。',
  amount,
  published: (value: string) => `公開している${value}`,
  change: (before: string, after: string, how: string) => `${before}から${after}へ（${how}）`,
  valueIn: (fiscalYear: number, edition: number, value: number, unit: string) =>
    `${fiscalYearName(fiscalYear)}の${amount(value, unit)}（${fiscalYearName(edition)}のシート）`,
  thousand: (factor: number) => (factor > 1 ? '約1,000倍' : '約1,000分の1'),
  digits: (factor: number) =>
    factor > 1 ? `${grouped(Math.round(factor))}倍` : `${grouped(Math.round(1 / factor))}分の1`,
  sign: '正と負が逆',
  large: (factor: number) =>
    factor > 1 ? `${grouped(Math.round((factor - 1) * 100))}%の増` : `${grouped(Math.round((1 - factor) * 100))}%の減`,
  expected: '前の値と同じくらいの大きさの値',
  units: `円、千円、百万円を取り違えていないか、${SEE_SOURCE}${GIVE_REASON}`,
  typing: `桁や符号の打ちまちがいがないか、${SEE_SOURCE}${GIVE_REASON}`,
  look: `${SEE_SOURCE}正しければ、対応は要りません。`,
};

export const checklistWords = {
  title: '公開の前の確認',
  done: '✓',
  open: '✗',
  note: '・',
  ready: 'すべて確認できました。',
  blocked: (count: number) => `あと${grouped(count)}つです。終わるまで公開できません。`,
  remedy: (text: string) => `すること：${text}`,

  noErrors: 'データに誤りがない',
  errors: (count: number) => (count === 0 ? '誤りはありません' : `誤りが${grouped(count)}件あります`),
  errorsRemedy: '誤りを直してください。npm run check で一覧を見られます。',
  warnings: '警告のすべてに理由がある',
  openWarnings: (count: number, acknowledged: number) =>
    `理由のない警告が${grouped(count)}件あります（理由のあるもの${grouped(acknowledged)}件）`,
  warningsDone: (acknowledged: number) =>
    acknowledged === 0 ? '警告はありません' : `${grouped(acknowledged)}件の警告に理由があります`,
  warningsRemedy: '元の表を直すか、npm run acknowledge -- --list で番号を見て、理由を書いてください。',
  previewed: 'いまのデータのプレビューを見た',
  neverPreviewed: 'プレビューをまだ作っていません',
  oldPreview: 'プレビューを作ったあとで、データが変わりました',
  sameData: 'プレビューは、いまのデータから作られています',
  previewRemedy: 'npm run preview を実行して、ページを見てください。',
  reasons: '変わったところの理由がある',
  nothingChanged: 'データは、公開した版と同じです。新しい版は要りません',
  reasonGiven: (reasons: readonly string[]) => reasons.map((reason) => `「${reason}」`).join(''),
  noReason: (changes: number) =>
    changes === 0 ? '理由がありません' : `公開した数値や文章が${grouped(changes)}か所変わりましたが、理由がありません`,
  reasonRemedy: '--reason "令和7年度のシートを加えた" のように書いてください。',
  date: '公開する日が決まっている',
  onDate: (date: string) => date,
  dateRemedy: '--date 2027-01-15 のように書いてください。前の版より前の日は使えません。',
  wrongDate: (date: string) => `日付「${date}」は使えません`,
  dateBefore: (date: string, newest: string) => `日付 ${date} は、前の版の日付 ${newest} より前です`,
  address: 'サイトのアドレスが決まっている',
  exampleAddress: (url: string) => `アドレスが見本のまま（${url}）です`,
  addressRemedy: 'data/site.json の url に、公開するアドレスを書いてください。',
  contact: '誤りを知らせる連絡先が決まっている',
  noContact: '連絡先がありません',
  contactRemedy:
    'data/site.json の contact に {"label": "…課", "url": "mailto:…"} か、問い合わせフォームのアドレスを書いてください。',
  unneeded: (count: number) =>
    `要らなくなった警告の理由が${grouped(count)}件あります（npm run acknowledge -- --remove-unneeded で消せます）。`,
};

export const acknowledgeWords = {
  listTitle: (count: number) => `理由のない警告が${grouped(count)}件あります。`,
  none: '理由のない警告はありません。',
  entry: (number: number, place: string, file: string) => `${number}. ${place}（${file}）`,
  acknowledgedTitle: (count: number) => `理由のある警告：${grouped(count)}件`,
  unneededTitle: (count: number) => `不要になった理由：${grouped(count)}件（警告がもうありません）`,
  reason: (reason: string, date: string) => `理由（${date}）：${reason}`,
  kindsTitle: '同じ種類の警告は、まとめて一つの理由を書けます。',
  kind: (numbers: string, count: number, remedy: string) =>
    `・${grouped(count)}件（${remedy.replace(/。.*$/, '')}）：${numbers}`,
  usage:
    'npm run acknowledge -- 1 --reason "元の表のとおりで、単位の印字がないため" のように、番号と理由を書いてください。番号は 1 3 5-9 のように並べられます。',
  noNumber: (given: string, count: number) =>
    `番号「${given}」の警告はありません。1から${count}までの番号を、npm run acknowledge -- --list で確かめてください。`,
  noReason: '理由がありません。--reason "…" に、元の表の言葉や確かめたことを5文字以上で書いてください。',
  noDay: (date: string) => `日付「${date}」は使えません。--date 2026-12-01 のように書いてください。`,
  personal: (found: string) => `理由に${found}があります。個人の名前や連絡先を書かないでください。`,
  written: (count: number) => `${grouped(count)}件の理由を data/acknowledgements.json に書きました。`,
  removed: (count: number) => `不要になった理由を${grouped(count)}件消しました。`,
  readFirst: 'データを読めないので、警告を調べられません。先に、次の誤りを直してください。',
};

export const previewWords = {
  placeholder: '（プレビューです。変わった理由は、公開のときに書きます）',
  errorsFirst: 'データに誤りがあるので、プレビューを作れません。上の誤りを直してください。',
  made: 'プレビューを作りました。公開されるものと同じページです。dist は変わっていません。',
  address: (address: string) => `  ${address}`,
  stop: '終わるときは Ctrl+C を押してください。',
  report: (file: string) => `報告書：${file}`,
  next: '次にすること',
  publish: (hasRequest: boolean) =>
    hasRequest
      ? 'ページを見て、よければ npm run publish を実行してください。'
      : 'ページを見て、よければ npm run publish -- --date YYYY-MM-DD --reason "変わった理由" を実行してください。',
  finishFirst: '✗ のところを済ませてください。データか理由を書きかえたときは、もう一度 npm run preview を実行します。',
};

export const publishWords = {
  blocked: '公開していません。dist と data は変わっていません。',
  failed: 'サイトを作れなかったので、公開していません。新しい版も作っていません。',
  keepEdition: '新しい版の記録',
  made: (version: string, date: string) => `第${version}版（${date}）を作り、サイトを dist に置きました。`,
  sameEdition: (version: string) => `データは第${version}版のままです。サイトを dist に作り直しました。`,
  next: '次にすること',
  upload: '1. dist の中身をすべて、公開するサーバーに置いてください（docs/hosting.md）。',
  commit: '2. data の変わったところをコミットしてください：git add data && git commit -m "…年度を公開"',
  github: 'GitHub Pages などで自動で公開しているときは、コミットして送る（git push）だけです。',
  undo: 'まだどこにも置いていなければ、git restore data と git clean -fd data で、公開する前に戻せます。',
};

export const emptySheetWords = {
  place: (name: string) => `事業「${name}」のシート`,
  found: '費用、指標、評価、文章のどれもありません',
  expected: '今年度の内容が書かれたシート',
  remedy:
    '表に今年度の内容を書いてください。評価をしない事業なら、ひな形の「今年度のシート」を「作らない」にするか、その事業の行を消してください。',
};
