import type { EvaluationRole } from '../../schema/codes.ts';

// The fixed words of the R6 form by which its values are told apart.

/** 事業期間, at the start of its block: 個別計画 or 根拠法令等 may be stuck to it. */
export const PERIOD = /^(毎年度|期間限定複数年度|単年度)/;

/** 指標種別, at the start of its block: the unit may be stuck to it. */
export const INDICATOR_KIND = /^(活動結果指標|成果指標)/;

export const BUSINESS_STATES = ['新規', '継続'];

/** 個別計画 is a plan or policy … */
export const PLAN_NAME = /(方針|計画|プラン|構想|戦略|ビジョン|指針)$/;
/** … and 根拠法令等 a law, rule or what the city names as its basis. */
export const LAW_NAME = /(法|法律|条例|規則|規程|要綱|要領|ポリシー|など|特になし)$/;

/** 評価項目 in the order of the form, each with the sentences that the form offers for it. */
export const RATINGS: { item: string; role: EvaluationRole; sentences: string[] }[] = [
  {
    item: '市民ニーズ',
    role: 'rating',
    sentences: [
      '今後も一定の市民ニーズが見込まれる。',
      '十分に高く、今後も変わらずにあると見込まれる。',
      '十分に高く、今後も増加が見込まれる。',
    ],
  },
  {
    item: '進捗状況',
    role: 'progress',
    sentences: [
      '計画から遅れている。（未達成）',
      'やや遅れたが、今年度の事業計画は達成された。',
      '年度当初の計画通りに事業を実施することができた。',
    ],
  },
  {
    item: '市の関与',
    role: 'rating',
    sentences: [
      '民間活力や民間ノウハウを活用できる事業である。',
      '市の関与の必要性が高い事業である。',
      '市が直接担うべき事業である。',
    ],
  },
  {
    item: '優先度',
    role: 'rating',
    sentences: [
      '市民ニーズや市民生活への影響等を鑑みて、継続して実施する必要がある。',
      '市民生活への影響等を鑑みて、優先的に取組むことが必要と判断される。',
      '戦略プラン等に掲げられた市の重点事業であり、優先的に取組む必要性が高い。',
    ],
  },
];

/** Sentences that the form offers for every 評価項目, beside a grade that is a dash. */
export const UNRATED_SENTENCES = ['法令等により市の実施が定められている。', '今年度で事業が終了する。'];
