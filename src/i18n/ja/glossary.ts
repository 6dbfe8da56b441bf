// The glossary: short explanations in general words. Nothing here is a definition by the city, and nothing speaks of it.
import type { CostItem } from '../../schema/codes.ts';

export interface GlossaryTerm {
  name: string;
  /** In hiragana. */
  reading: string;
  text: string;
}

/** The compiler reports a cost item without a term. */
const costTerms = {
  operating_cost: {
    name: '事業費',
    reading: 'じぎょうひ',
    text: 'その仕事に使うお金です。職員の人件費は別に数えます。',
  },
  general_revenue: {
    name: '一般財源',
    reading: 'いっぱんざいげん',
    text: '使い道が決められていないお金です。市税や地方交付税などです。',
  },
  national_subsidy: {
    name: '国庫支出金',
    reading: 'こっこししゅつきん',
    text: '国が使い道を決めて、自治体に渡すお金です。補助金、負担金、委託金があります。',
  },
  prefectural_subsidy: {
    name: '県支出金',
    reading: 'けんししゅつきん',
    text: '県が使い道を決めて、市町村に渡すお金です。',
  },
  local_bonds: {
    name: '地方債',
    reading: 'ちほうさい',
    text: '自治体の借入れです。何年度かに分けて返します。',
  },
  subsidies_and_bonds: {
    name: '国県支出金・地方債',
    reading: 'こくけんししゅつきん・ちほうさい',
    text: '国庫支出金、県支出金、地方債を合わせた額です。三つを一つの欄に書く様式があります。',
  },
  other_revenue: {
    name: 'その他（特財）',
    reading: 'そのた（とくざい）',
    text: '国や県の支出金と地方債のほかの、使い道が決められたお金です。使用料、手数料、負担金などです。特財は「特定財源」を縮めた言葉です。',
  },
  personnel_cost: {
    name: '人件費',
    reading: 'じんけんひ',
    text: '仕事にかかった職員の給料や手当などの費用です。事業費とは別に数えます。',
  },
  staff_share: {
    name: '正職員従事割合',
    reading: 'せいしょくいんじゅうじわりあい',
    text: '正職員が何人分、その仕事をしたかを表します。2.00人は、二人が一年間その仕事だけをした量です。',
  },
  overtime_hours: {
    name: '正職員時間外勤務',
    reading: 'せいしょくいんじかんがいきんむ',
    text: '正職員が、決められた勤務時間のほかにその仕事をした時間です。',
  },
} satisfies Record<CostItem, GlossaryTerm>;

const otherTerms = {
  program: {
    name: '事務事業',
    reading: 'じむじぎょう',
    text: '市の仕事を、目的ごとに分けた単位です。目的、費用、成果をこの単位でまとめます。',
  },
  evaluation: {
    name: '事務事業評価',
    reading: 'じむじぎょうひょうか',
    text: '事務事業の目的、費用、成果を振り返り、これからの進め方を決める取り組みです。',
  },
  fiscal_year: {
    name: '年度',
    reading: 'ねんど',
    text: '4月に始まり、次の年の3月に終わる12か月です。令和6年度は、2024年4月から2025年3月までです。',
  },
  edition: {
    name: 'シートの年度',
    reading: 'しーとのねんど',
    text: '評価のシートがどの年度のものかを表す、このサイトの言葉です。一枚のシートには、ほかの年度の数値も載ります。',
  },
  program_id: {
    name: '事業ID',
    reading: 'じぎょうあいでぃー',
    text: 'このサイトが事務事業を見分ける番号です。',
  },
  autonomous_affairs: {
    name: '自治事務',
    reading: 'じちじむ',
    text: '自治体の事務のうち、法定受託事務のほかのものです。法律で義務づけられたものと、自治体が任意に行うものがあります。',
  },
  delegated_affairs: {
    name: '法定受託事務',
    reading: 'ほうていじゅたくじむ',
    text: '国や県が本来果たす役割の事務のうち、法令によって自治体が行うものです。',
  },
  budget: {
    name: '予算',
    reading: 'よさん',
    text: '年度の間に使う見込みのお金です。議会の議決で決まります。年度の途中で補正されることもあります。',
  },
  settlement: {
    name: '決算',
    reading: 'けっさん',
    text: '実際に使ったお金です。年度が終わってから決まります。',
  },
  funding: {
    name: '財源',
    reading: 'ざいげん',
    text: '使うお金の出どころです。一般財源と特定財源に分かれます。',
  },
  specific_revenue: {
    name: '特定財源',
    reading: 'とくていざいげん',
    text: '使い道が決められているお金です。国や県の支出金、地方債、使用料などです。',
  },
  budget_code: {
    name: '予算科目',
    reading: 'よさんかもく',
    text: '予算を、会計、款、項、目などに細かく分けた区分です。',
  },
  temporary_staff: {
    name: '会計年度任用職員',
    reading: 'かいけいねんどにんようしょくいん',
    text: '一つの年度の中で任用される、常勤でない職員などの地方公務員です。',
  },
  indicator: {
    name: '指標',
    reading: 'しひょう',
    text: '仕事の進み具合や成果を、数で測る物差しです。',
  },
  activity_indicator: {
    name: '活動結果指標',
    reading: 'かつどうけっかしひょう',
    text: '何をどれだけ行ったかを表す指標です。研修の回数や利用の件数などです。',
  },
  outcome_indicator: {
    name: '成果指標',
    reading: 'せいかしひょう',
    text: '仕事をした結果、何がどう変わったかを表す指標です。',
  },
  target: {
    name: '目標',
    reading: 'もくひょう',
    text: 'その年度に届かせたい、指標の値です。',
  },
  actual: {
    name: '実績',
    reading: 'じっせき',
    text: 'その年度に実際に出た、指標の値です。',
  },
  achievement: {
    name: '目標との比較',
    reading: 'もくひょうとのひかく',
    text: '実績が目標に届いたかどうかを、このサイトが数値で比べたものです。少ないほど良い指標では、目標以下なら達成です。目標がない年度は比べません。',
  },
  cumulative: {
    name: '累計',
    reading: 'るいけい',
    text: '始めてからその年度までの合計です。一年だけの数ではありません。',
  },
  overall: {
    name: '総合評価',
    reading: 'そうごうひょうか',
    text: 'いくつかの評価をまとめた、仕事全体の評価です。段階の付け方は、様式によって違います。',
  },
  effectiveness: {
    name: '有効性',
    reading: 'ゆうこうせい',
    text: '目的に対して、どれだけ効果があるかという見方です。',
  },
  efficiency: {
    name: '効率性',
    reading: 'こうりつせい',
    text: '使ったお金や人手に対して、どれだけ結果が出るかという見方です。',
  },
  direction: {
    name: '方向性',
    reading: 'ほうこうせい',
    text: '次の年度からその仕事をどうするかを示します。拡大、継続、終了などがあります。',
  },
  improvement_goal: {
    name: '改善目標',
    reading: 'かいぜんもくひょう',
    text: '振り返りをもとに、次に改めることとして立てる目標です。',
  },
  pdca: {
    name: 'PDCA',
    reading: 'ぴーでぃーしーえー',
    text: '計画（Plan）、実行（Do）、評価（Check）、改善（Act）を繰り返す進め方です。',
  },
  sdgs: {
    name: 'SDGs',
    reading: 'えすでぃーじーず',
    text: '2030年までの国際的な目標です。2015年に国連で採択され、17の目標があります。',
  },
  rpa: {
    name: 'RPA',
    reading: 'あーるぴーえー',
    text: 'パソコンで行う決まった作業を、人に代わってソフトウェアが行う仕組みです。',
  },
  value_status: {
    name: '値の状態',
    reading: 'あたいのじょうたい',
    text: '数値がどのような値か、数値がないときはその理由を表す、このサイトの言葉です。次の八つがあります。',
  },
  printed: {
    name: '原文表記',
    reading: 'げんぶんひょうき',
    text: 'シートに印字されたとおりの文字です。数値とは別に、CSVに残しています。',
  },
} satisfies Record<string, GlossaryTerm>;

export const glossaryTerms = { ...costTerms, ...otherTerms };
export type GlossaryKey = keyof typeof glossaryTerms;

/** The order of the glossary page. A key is also the fragment of its term there. */
export const glossaryGroups: { id: string; title: string; terms: readonly GlossaryKey[] }[] = [
  {
    id: 'programs',
    title: '事業とシート',
    terms: [
      'program',
      'evaluation',
      'fiscal_year',
      'edition',
      'program_id',
      'autonomous_affairs',
      'delegated_affairs',
      'sdgs',
      'rpa',
    ],
  },
  {
    id: 'money',
    title: 'お金',
    terms: [
      'budget',
      'settlement',
      'operating_cost',
      'funding',
      'general_revenue',
      'specific_revenue',
      'national_subsidy',
      'prefectural_subsidy',
      'local_bonds',
      'subsidies_and_bonds',
      'other_revenue',
      'budget_code',
    ],
  },
  { id: 'staff', title: '人', terms: ['personnel_cost', 'staff_share', 'overtime_hours', 'temporary_staff'] },
  {
    id: 'indicators',
    title: '指標',
    terms: ['indicator', 'activity_indicator', 'outcome_indicator', 'target', 'actual', 'achievement', 'cumulative'],
  },
  {
    id: 'evaluations',
    title: '評価',
    terms: ['overall', 'effectiveness', 'efficiency', 'direction', 'improvement_goal', 'pdca'],
  },
  { id: 'figures', title: '数値', terms: ['printed', 'value_status'] },
];

export const glossaryPage = {
  title: '用語集',
  description:
    '事務事業、決算、一般財源、国庫支出金、成果指標、累計、方向性など、シートとこのサイトで使う言葉を、短く説明します。',
  intro:
    '言葉の一般的な意味を短くまとめました。市が定めた意味ではありません。事業のページの表では、点線の付いた見出しを選ぶと、その場で説明が開きます。',
  guide: 'シートの読み方',
  more: '用語集',
};
