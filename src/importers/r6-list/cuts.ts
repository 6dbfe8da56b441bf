/** Where 成果 begins in an entry in which no rule can tell. `words` stand in its first line only. */
export interface ResultCut {
  document: string;
  /** 通し番号 */
  serial: number;
  words: string;
  reason: string;
}

/**
 * Cuts made by reading. The rule (fields.ts) looks for the first paragraph in the past tense or with a dated item;
 * these results have none, or begin with a paragraph that has none.
 */
export const RESULT_CUTS: readonly ResultCut[] = [
  {
    document: 'r6-results-list',
    serial: 5,
    words: 'コワーキングスペース：定期指定',
    reason: '成果は数の並びで、文がありません。「起業の各ステージで…支援を行う。」は現在形なので概要としました。',
  },
  {
    document: 'r6-results-list',
    serial: 14,
    words: '継続した普及促進活動によって',
    reason: '成果の文が「つながっていると考えられる。」で終わり、過去形ではありません。',
  },
  {
    document: 'r6-results-list',
    serial: 23,
    words: '特になし',
    reason:
      '成果は「特になし」です。その上の「※令和４年度以降は…休止」は、成果の「※令和６年度も引き続き休止」に先立つ概要の注です。',
  },
  {
    document: 'r6-results-list',
    serial: 31,
    words: '電子申請サービスのオプション',
    reason: '成果の最初の文が「利用を開始している。」で終わり、過去形ではありません。',
  },
  {
    document: 'r6-results-list',
    serial: 40,
    words: 'チャレンジは市役所周辺',
    reason: '成果は「実施。」で終わる箇条書きです。',
  },
  {
    document: 'r6-results-list',
    serial: 42,
    words: 'コンソーシアムへの新規入会',
    reason: '成果は件数の並びで、文がありません。',
  },
  {
    document: 'r6-results-list',
    serial: 43,
    words: '・申請１件の共同事業を実施。',
    reason: '成果の最初の箇条書きが「実施。」で終わり、過去形ではありません。',
  },
];
