import { describe, expect, test } from 'vitest';
import { looksPersonal, personalContent } from './personal-columns.ts';

describe('labels', () => {
  test.each([
    '担当者',
    '令和5年度 担当者名',
    '記入者氏名',
    '電話',
    '内線番号',
    'E-mail',
    'メールアドレス',
    '課長',
    '所属長名',
    '問合せ先',
    '起案者',
    'ＴＥＬ',
    '照会先',
    '一次評価者名',
    '携帯',
  ])('%s is personal', (label) => {
    expect(looksPersonal(label)).toBe(true);
  });

  test.each([
    '電話相談件数（件）',
    'メール配信数',
    '担当課',
    '職員数',
    '課長評価',
    '部長のコメント',
    '事業名',
    '連絡先登録率（％）',
    'ホテル',
  ])('%s is not', (label) => {
    expect(looksPersonal(label)).toBe(false);
  });
});

describe('contents', () => {
  test.each<[string, string, string[]]>([
    ['full names', '備考', ['山田 太郎', '鈴木　花子（係長）', '佐藤 一']],
    ['surnames in a column of that name', '主担当', ['山田', '鈴木', '佐藤・高橋']],
    ['names in any letters in such a column', '担当', ['さとう', 'ヤマダ', 'Suzuki', '高橋 花子']],
    ['names of evaluators', '一次評価者', ['山田', '鈴木', '佐藤']],
    ['names with a rank', '備考', ['山田主査', '鈴木（主事）', '佐藤係長']],
    ['extensions', '備考', ['内線1234', '内線2345']],
    ['mail addresses', '備考', ['a@example.jp', 'b@example.jp']],
  ])('%s are seen', (_, label, texts) => {
    expect(personalContent(texts, label)).not.toBeNull();
  });

  test.each<[string, string, string[]]>([
    ['offices', '担当', ['企画課', '福祉課', '道路係']],
    ['ranks of evaluators', '二次評価者', ['総務課長', '福祉部長', '市民部長']],
    ['contractors', '委託先', ['民間事業者', '社会福祉協議会', 'NPO法人']],
    ['short words', '対象', ['市民', '職員', '児童']],
    [
      'texts with one telephone number',
      '概要',
      ['相談の電話は029-883-1111です。どなたでも使えます。', '公園の手入れ', '道路の手入れ'],
    ],
    ['names of programs', '備考', ['消防 ポンプ', '道路の補修', '公園の管理']],
  ])('%s are not', (_, label, texts) => {
    expect(personalContent(texts, label)).toBeNull();
  });
});
