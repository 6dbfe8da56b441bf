import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../schema/site.ts';
import type { DraftSheet } from '../form.ts';
import { neutralLines } from '../neutral-source.ts';
import { r6ResultsList } from './results-list.ts';

const document: SourceDocument = {
  id: 'r6-results-list',
  file: 'r6-results-list.txt',
  title: '令和6年度 成果一覧',
  edition: 2024,
  covers: '令和6年度',
  publisher: 'あおば市',
  department: '企画ソリューション部',
  form: 'R6成果一覧',
  sheets: 46,
  received: '2026-11-22',
  licenceNote: '',
  note: '',
};
const lines = neutralLines('r6-results-list.txt');
const text = lines.join('\n');
const drafts = r6ResultsList.read({ document, lines });

/**
 * Transcribed by reading the source: 通し番号, 事業番号, 事務事業名, 課等名, then the first and last words of 事業の目的,
 * 事業の概要 and 成果.
 */
// prettier-ignore
const ENTRIES: [string, string, string, string, [string, string], [string, string], [string, string]][] = [
  ['1', '8', '保有データの活用環境整備', '情報政策課', ['データを活用できる環境', '利活用を促進する。'], ['・日常業務や政策検討', '集計・分析を支援する。'], ['・職層別データ利活用', '共同提案し採択された。']],
  ['2', '9', '未来共創プロジェクトの実施', '科学技術戦略課', ['官民協働による', '推進を図る。'], ['市内において新しい未来', '支援等を行う。'], ['・３件の相談受付があり', '行うことができた。']],
  ['3', '11', 'スマートシティの推進', '科学技術戦略課', ['民間事業者等との公民連携', '未来都市を構築する。'], ['国が進めるスマートシティ', 'サービスを展開する。'], ['スーパーシティ型国家戦略', '実証に取り組んだ。']],
  ['4', '12', 'デジタル情報プラットフォームの導入による地域との連携推進', '科学技術戦略課', ['市民等の住民福祉', '拡張に取り組む。'], ['国が進めるスマートシティ', 'サービスを提供する。'], ['「パーソナルモビリティ', '取組を行った。']],
  ['5', '18', '産業振興センターの管理・運営事業', '産業振興センター', ['スタートアップの設立', '一貫して支援する。'], ['・起業・経営に関する専門', '一貫した支援を行う。'], ['コワーキングスペース：', '延べ来館者数９，１２１人']],
  ['6', '57', '地域再生計画・構造改革特区に係る総合調整及びその他庁内調整業務', '企画経営課', ['政策立案及び事業企画', '調整を図る。'], ['国や県等から市町村企画', '特定した上で調整を図る。'], ['国等からの補助金・交付金', '活用につながった。']],
  ['7', '58', 'あおば市ＯＢ人材活動支援事業', '企画経営課', ['研究学園都市の特色', 'できるよう支援する。'], ['・高度な知識や専門技術', '事業周知を図る。'], ['周知先を拡大した', '伸ばすことができた。']],
  ['8', '59', 'ＳＤＧｓ未来都市事業', '持続可能都市戦略室', ['経済・社会・環境の三側面', '取組を推進する。'], ['地域の課題解決や活性化', '課題解決を図る。'], ['・５月と８月に団体会員', '協力を得ることができた。']],
  ['9', '60', '市長公約事業のロードマップ事業', '企画経営課', ['公約事業の着実な', '実施を図る。'], ['市長が選挙時に掲げた', '実施し公表する。'], ['２期目の市長公約事業', '見通しを公表した。']],
  ['10', '61', '住民の幸福実感向上を目指す基礎自治体連合「幸せリーグ」', '企画経営課', ['住民の幸福実感向上に', 'レベルアップを図る。'], ['幸福度の研究、', '政策に関する議論を行う。'], ['実務者会議におけるグループ', '得ることができた。']],
  ['11', '62', '首都圏業務核都市首長会議事務', '企画経営課', ['業務核都市に位置づけ', '国への要望等を行う。'], ['多極分散型国土形成促進法', '要望活動を実施する。'], ['令和６年度は茨城県域', '提出することができた。']],
  ['12', '63', '国・県に対する予算等要望', '企画経営課', ['市政の推進に必要', '国及び県に要望する。'], ['関係部署から要望内容', '要望事項をまとめる。'], ['予防接種等に関する財政', '支援について進展があった。']],
  ['13', '64', '友好都市交流事業', '企画経営課', ['地域間交流を促進し', '都市間交流を図る。'], ['友好都市提携協定を', '１０月３１日　協定締結）'], ['荒川区のイベントに本市', '理解を深めることができた。']],
  ['14', '65', '地方版図柄入りナンバープレート事業', '企画経営課', ['走る広告塔として', 'ＰＲ活動を行う。'], ['あおばナンバー交付対象', '活用事業を実施する。'], ['継続した普及促進活動', 'つながっていると考えられる。']],
  ['15', '66', 'ユニバーサルデザイン推進事業', '企画経営課', ['誰もが楽しく、', '実現に取り組む。'], ['あおば市バリアフリーマスタープラン', 'チェックシステムの維持管理'], ['令和７年３月に多様な', 'バリアフリー化の推進に寄与した。']],
  ['16', '69', 'アイラブあおばまちづくり事業', '持続可能都市戦略室', ['いただいた寄附を', '魅力を発信する。'], ['ふるさと納税専用サイト', '広く感謝の意を表す。'], ['新たな中間事業者と', '魅力発信の場を増やした。']],
  ['17', '70', '民間企業との包括連携協定', '持続可能都市戦略室', ['市及び民間企業が、', '実現を目指す。'], ['全庁横断的な施策', '提案により連携を推進する。'], ['令和６年度中に、', '包括連携協定を締結した。']],
  ['18', '72', '市民意識調査', '企画経営課', ['市の現状やまちづくり', 'アンケート調査を実施する。'], ['無作為に抽出した', 'ホームページで公表する。'], ['令和６年８月に実施した', '市政運営の参考とした。']],
  ['19', '73', '行政経営懇談会', '企画経営課', ['複雑多様化する行政', '行政運営にいかす。'], ['懇談会における、以下', '有無により判断する'], ['※令和６年度は行政経営', '「０８０市民参加推進に関する事業」に記載している。']],
  ['20', '74', '行政評価事業', '企画経営課', ['効果的、効率的で', 'サービスの実施'], ['「Ｐ・Ｄ・Ｃ・Ａ」の', '改善等に活用する。'], ['評価の効率化を図る', '事業改善の効率化を図った。']],
  ['21', '75', 'パブリックコメント手続事務', '企画経営課', ['市民の市政への積極的', '説明責任を果たす。'], ['市が計画、条例等の', '透明性の向上を図る。'], ['市ＨＰやＳＮＳを', '条例等に反映させた。']],
  ['22', '76', '指定管理者制度手続事務', '企画経営課', ['住民サービスの向上', '効率的活用を図る。'], ['各担当課に対し指定', 'モニタリングの実施を支援する。'], ['指定管理者制度を導入中', '改善することができた。']],
  ['23', '77', '職員提案制度', '企画経営課', ['市政の更なる発展', '士気の高揚を図る。'], ['職員から、①事務事業', '※令和４年度以降は制度見直し検討のため休止'], ['特になし', '※令和６年度も引き続き休止']],
  ['24', '78', 'ＰＰＰ／ＰＦＩ優先的検討規程策定事務', '企画経営課', ['公共施設等の整備・運用', '整備等を進める。'], ['公共施設等の整備及び運営', 'ルール作りを検討する。'], ['公共施設マネジメント', '規定の検討を進めた。']],
  ['25', '80', '市民参加推進に関する事業', '企画経営課', ['市政運営の過程に', '機会をつくる。'], ['市民参加の実施予定', '庁内アンケートの実施'], ['附属機関及び懇談会等', '対応できる体制を整えた。']],
  ['26', '81', '未来構想等推進事業', '企画経営課', ['あおば市未来構想及び', 'まちづくりを進める。'], ['あおば市未来構想を運用', '次期戦略プラン策定に向けた検討の実施'], ['未来構想等推進体制のもと', '（令和７年度～１１年度）を策定した。']],
  ['27', '82', '統計管理及び統計情報提供事務', '企画経営課', ['・法定受託事務である', '広く周知する。'], ['・基幹統計調査を円滑', '「統計あおば」として公表する。'], ['・登録調査員の技能', '情報提供を行うことができた。']],
  ['28', '84', 'あおばＳＤＧｓパートナー講座', '持続可能都市戦略室', ['本市が持続可能都市', '仕組みを構築していく。'], ['課題を自ら見つけ', 'きっかけづくりを行っていく。'], ['全３回の講座を', 'つながることができた。']],
  ['29', '85', '社会課題解決型ワークショップ「ＳＤＧｓＴＲＹ」事業', '持続可能都市戦略室', ['本市が持続可能都市', '仕組みを構築していく。'], ['ワークショップを開催し', '波及効果を目指す。'], ['４回のワークショップ', '参加者が複数生まれた。']],
  ['30', '86', '国・県委任の基幹統計調査事務', '企画経営課', ['法定受託事務である', '事務を実施する。'], ['統計法施行令等の', '・統計調査員への報酬等の支払'], ['関係法令に基づき、', '・令和７年国勢調査調査区設定']],
  ['31', '87', '情報化推進事業', '情報政策課', ['市役所の業務効率化', '提供を図る。'], ['電子申請サービス、', '課題解決を図る。'], ['電子申請サービスのオプション', '業務の効率化を図った。']],
  ['32', '88', '情報通信ネットワーク運営業務', '情報政策課', ['市民サービス及び', '向上を図る。'], ['市インターネット', 'メンテナンスを行う。'], ['４月～１２月　次期庁内', 'ネットワーク機器の更改']],
  ['33', '89', '庁内情報化事業（イントラとパソコンの整備）', '情報政策課', ['庁内イントラネット', '効率化を図る。'], ['職員が使用する', '事務の効率化を図る。'], ['４月、６月、１０月　情報', '仕様書の策定、契約の締結']],
  ['34', '90', '基幹電算業務運営事業', '情報政策課', ['庁舎及び窓口センター', 'システムの運用を行う。'], ['市の基幹電算業務', '安定した運用を図る。'], ['４月～１２月　庁内ネットワーク', '移行に向けた検討及び調整']],
  ['35', '91', 'あおばデジタル・ガバメント推進体制の活用', '情報政策課', ['官民データ活用推進', '各施策を推進する。'], ['あおば市デジタル・ガバメント推進方針', '的確に対応する。'], ['行政手続オンライン化ＷＧ', '改正準備を行った。']],
  ['36', '92', '国際戦略総合特区推進事業', '科学技術戦略課', ['特区プロジェクト等の', '創出、推進するため'], ['組織の垣根を超えた', '創出に取り組む。'], ['ＴＧＩを中核組織', '活動を行った。']],
  ['37', '93', 'Ｓｏｃｉｅｔｙ　５．０社会実装トライアル支援事業', '科学技術戦略課', ['新たなビジネスモデル', '確立に貢献する。'], ['ＩｏＴやＡＩなどの', '費用補助等の支援を行う。'], ['・提案１６件のうち', '連携基盤部門を創設した。']],
  ['38', '94', '市内大学・研究機関等との連携事業', '科学技術戦略課', ['あおば市科学技術・', '強化等に資する。'], ['市内各大学・研究機関', '連携事業を推進する。'], ['市ホームページの', '機運が醸成された。']],
  ['39', '95', '次代を担う人材育成と科学技術の理解の醸成事業（科学教育推進事業）', '科学技術戦略課', ['大学・研究機関・企業', '理解醸成を図る。'], ['あおば科学教育マイスター', '市内で開催する。'], ['市内小・中学校６校', '副賞を授与した。']],
  ['40', '97', 'ロボットの街あおば推進事業', '科学技術戦略課', ['ロボットの実用化', '活性化に貢献する。'], ['つくモビに関する', '取組を推進する。'], ['・あおばチャレンジは', '可能性実証も実施。']],
  ['41', '953', '大規模事業評価制度手続事務', '企画経営課', ['大規模事業を実施', '透明化を図る。'], ['内部評価（職員）', '結果を公表する。'], ['当該制度の庁内周知', '市ＨＰに公表した。']],
  ['42', '1018', 'スタートアップ推進事業', 'スタートアップ推進室', ['スタートアップの設立', '一貫して支援する。'], ['市民向けセミナー', '成長を支援する。'], ['コンソーシアムへの', '行政視察対応：４件']],
  ['43', '1045', '市場・市民ニーズ調査事業（旧：未来技術等社会実装支援事業（仮称））', '科学技術戦略課', ['実証実験後の', '活性化を目指すこと'], ['市域で実証した', '行うことを想定している。'], ['・申請１件の共同事業を実施。', '改修につながった。']],
  ['44', '1088', '証拠に基づく政策立案（ＥＢＰＭ）の推進', '情報政策課', ['限られた資源の', '「ＥＢＰＭ」を推進する。'], ['・各課からの相談', '他自治体との連携'], ['・各課等からのナッジ', '見識を深めることができた。']],
  ['45', '1098', '業務改善推進事業', '情報政策課', ['ＩＣＴを活用して', '市民へ提供する。'], ['ＡＩ・ロボティクス', '充実を推進していく。'], ['ＲＰＡ／ＡＩ－ＯＣＲ', 'ポイントの精査を行った。']],
  ['46', '1172', '企業版ふるさと納税事務', '持続可能都市戦略室', ['企業版ふるさと納税に', '構築を目的とする。'], ['あおば市に関係', 'コミュニケーションをとる。'], ['ウェブサイトでの', 'パートナーシップを築いている。']],
];

const body = (serial: number, index: number) => drafts[serial - 1]?.texts[index]?.body ?? '';
const [PURPOSE, OVERVIEW, RESULT] = [0, 1, 2];

describe('the list of 令和6年度', () => {
  test('has 46 entries', () => {
    expect(drafts).toHaveLength(46);
    expect(ENTRIES).toHaveLength(46);
  });

  test.each(ENTRIES)('entry %s (%s %s)', (serial, number, name, section, ...ends) => {
    const draft = drafts[Number(serial) - 1];
    expect(draft).toMatchObject({ edition: 2024, printedNumber: number, name, lost: [] });
    expect(draft?.department).toEqual({ bureau: '企画ソリューション部', section, unit: null });
    expect(draft?.sources[0]?.sheet).toBe(Number(serial));
    for (const [index, [first, last]] of ends.entries()) {
      expect(body(Number(serial), index).slice(0, first.length)).toBe(first);
      expect(body(Number(serial), index).slice(-last.length)).toBe(last);
    }
  });

  test('labels every narrative as the list does', () => {
    for (const draft of drafts) {
      expect(draft.texts.map(({ role, label }) => [role, label])).toEqual([
        ['purpose', '事業の目的'],
        ['overview', '事業の概要'],
        ['result', '成果'],
      ]);
    }
  });

  test('gives every word of an entry once and in its order, page headers aside', () => {
    const joinedDrafts = drafts.map(({ name, department, texts }) =>
      [name, department.bureau, department.section, ...texts.map((narrative) => narrative.body)].join(''),
    );
    expect(withoutBlanks(joinedDrafts.join(''))).toBe(withoutBlanks(withoutNumbersAndHeaders(lines)));
  });

  test('agrees with the management sheets of the same year, which print the same words in other cells', () => {
    const sheets = withoutBlanks(neutralLines('r6-management-sheets.txt').join('\n').normalize('NFKC'));
    const both = ['8', '87', '88', '89', '90', '91', '1088', '1098'];
    for (const draft of drafts.filter(({ printedNumber }) => both.includes(printedNumber ?? ''))) {
      for (const narrative of draft.texts) expect(sheets).toContain(withoutBlanks(narrative.body.normalize('NFKC')));
    }
  });

  test('says where an entry and its narratives stand', () => {
    expect(drafts[0]?.sources).toEqual([{ document: 'r6-results-list', sheet: 1, lines: [1, 30] }]);
    expect(drafts[0]?.texts.map(({ line }) => line)).toEqual([6, 12, 22]);
    expect(drafts[19]?.sources[0]?.lines).toEqual([510, 526]);
    expect(drafts[45]?.sources[0]?.lines).toEqual([1270, 1297]);
  });

  test('states nothing that the list does not: no figures, no profile', () => {
    for (const { costs, totals, indicators, evaluations, profile } of drafts) {
      expect([costs, totals, indicators, evaluations]).toEqual([[], [], [], []]);
      expect(
        Object.values(profile)
          .flat()
          .every((value) => value === null),
      ).toBe(true);
    }
  });
});

describe('line breaks', () => {
  test('lines that only wrap are joined, also where the wrap cuts a word', () => {
    expect(body(39, PURPOSE)).toBe(
      '大学・研究機関・企業等の集積を生かし、科学技術関連イベントを連携して実施・開催すること等を通じて、次代を担う人材育成や一般市民の科学技術に対する理解醸成を図る。',
    );
    expect(body(22, OVERVIEW)).not.toContain('\n');
    expect(body(3, OVERVIEW)).toContain('ロボティクス、ＭａａＳ、ブロックチェーン');
  });

  test('items, notes, dated items and short lines begin a new line', () => {
    expect(body(5, RESULT).split('\n')).toEqual([
      'コワーキングスペース：定期指定２７／２７席、定期自由４８／４８席、ドロップイン２４者',
      'イベント７０回（ほぼすべて現地とオンラインのハイブリット）、参加者延べ３，５３７人',
      '視察・内覧６０人、延べ来館者数９，１２１人',
    ]);
    expect(body(19, OVERVIEW).split('\n')).toEqual([
      '懇談会における、以下の協議事項についての提言を受け、市長に報告する。',
      '（１）行財政改革に関すること。',
      '（２）行政評価に関すること。',
      '（３）その他、行政運営の推進に関し必要と認める事項に関すること。',
      '※開催は、毎年度協議事項の有無により判断する',
    ]);
    expect(body(33, RESULT).split('\n')).toEqual([
      '４月、６月、１０月　情報セキュリティに係る新任職員研修（２回）、情報責任者研修（１回）の実施',
      '４月　ＬＧＷＡＮ接続系のパソコン２１０台の調達の実施',
      '１１月　庁内グループウェアの新バージョン移行',
      '４月～３月　次期庁内ネットワーク基盤整備の調達計画及び仕様書の策定、契約の締結',
    ]);
    expect(body(15, OVERVIEW).split('\n').slice(-2)).toEqual([
      '　・職員研修（人事課）',
      '　・イベントユニバーサルデザインチェックシステムの維持管理',
    ]);
    expect(body(27, PURPOSE).split('\n')).toHaveLength(2);
    expect(body(23, RESULT)).toBe('特になし\n※令和６年度も引き続き休止');
  });
});

describe('damaged lists', () => {
  const damaged = (change: (copy: string[]) => void) => () => {
    const copy = [...lines];
    change(copy);
    return r6ResultsList.read({ document, lines: copy });
  };

  test('an entry whose number line is lost', () => {
    expect(damaged((copy) => copy.splice(31, 1))).toThrow(/通し番号は2/);
  });

  test('a department that is cut', () => {
    expect(damaged((copy) => copy.splice(3, 1))).toThrow(/1 行目「通し番号1」.*部署名/);
  });

  test('an entry without 成果', () => {
    expect(damaged((copy) => copy.splice(44, 5, '', '', '', '', ''))).toThrow(
      /32 行目「通し番号2 成果」.*r6-list\/cuts\.ts/,
    );
  });

  test('a cut whose words have gone', () => {
    const change = (copy: string[]) => copy.splice(1160, 1, 'コンソーシアム入会：４機関');
    expect(damaged(change)).toThrow(/通し番号42 成果/);
  });

  test('words before the first entry', () => {
    expect(damaged((copy) => copy.unshift('まえがき'))).toThrow(/1 行目「通し番号」: 「まえがき」/);
  });

  test('a document without a year', () => {
    expect(() => r6ResultsList.read({ document: { ...document, edition: null }, lines })).toThrow(/シート年度/);
  });
});

describe('small lists', () => {
  const read = (rows: string[]): DraftSheet[] =>
    r6ResultsList.read({ document: { ...document, id: 'r7-results-list', edition: 2025 }, lines: rows });
  const entry = ['1 8 データ整備', '総務部総務課', 'データの整備を図る。'];

  test('overview in the present, result in the past', () => {
    const [draft] = read([
      ...entry,
      'データを整え、これを庁内で使えるように公開し、職員の研修を行う。',
      '研修を行った。',
    ]);
    expect(draft?.edition).toBe(2025);
    expect(draft?.department).toEqual({ bureau: '総務部', section: '総務課', unit: null });
    expect(draft?.texts.map((narrative) => narrative.body)).toEqual([
      'データの整備を図る。',
      'データを整え、これを庁内で使えるように公開し、職員の研修を行う。',
      '研修を行った。',
    ]);
  });

  test('an overview that begins with a short line', () => {
    const [draft] = read([...entry, '・研修の実施 ', '・公開', '４月　研修の実施']);
    expect(draft?.texts.map((narrative) => narrative.body)).toEqual([
      'データの整備を図る。',
      '・研修の実施\n・公開',
      '４月　研修の実施',
    ]);
  });

  test('a page header within an entry is no text', () => {
    const header = ['通し', '番号', '事業', '番号', '事務事業名 部署名 事業の目的 事業の概要 成果'];
    const [draft] = read([...entry, ...header, '研修を行う。', '研修を行った。']);
    expect(draft?.texts.map((narrative) => narrative.body)).toEqual([
      'データの整備を図る。',
      '研修を行う。',
      '研修を行った。',
    ]);
  });
});

describe('recognises', () => {
  test('the list by its page header, and nothing else', () => {
    expect(r6ResultsList.recognises(text)).toBe(true);
    for (const other of [
      'r2-management-sheets',
      'r6-management-sheets',
      'h29-evaluation-sheets',
      'r1-technology-slides',
    ]) {
      expect(r6ResultsList.recognises(neutralLines(`${other}.txt`).join('\n'))).toBe(false);
    }
  });
});

function withoutBlanks(words: string): string {
  return words.replace(/\s/g, '');
}

function withoutNumbersAndHeaders(all: string[]): string {
  const header = ['通し', '番号', '事業', '事務事業名 部署名 事業の目的 事業の概要 成果'];
  const kept = all.map((line) => line.trim()).filter((line) => !header.includes(line));
  return kept.map((line) => line.replace(/^\d+ \d+/, '')).join('');
}
