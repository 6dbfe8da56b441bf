// Words of the page that shows every kind of chart with its awkward cases.

interface KindWords {
  title: string;
  about: string;
}

/** By the first part of the name of an example: cost-trend-network. A kind without words stands under `other`. */
const kinds: Record<string, KindWords> = {
  'cost-trend': {
    title: '事業費の推移',
    about: '決算を財源別の棒、予算を横線で示します。予算だけの年度は中を抜いた棒、数値のない年度は理由の言葉です。',
  },
  staffing: {
    title: '人件費と従事割合',
    about: '人件費を棒で、正職員の従事割合を棒の下の数字で示します。見込みの年度は中を抜いた棒です。',
  },
  'indicator-plot': {
    title: '指標の目標と実績',
    about: '実績を点、目標を破線で示します。塗った点は達成、白い点は未達成です。値のない年度で線は切れます。',
  },
  'bars-by-group': {
    title: '部課別・事業別の合計',
    about: '合計を横棒で示します。読み取れない部課は0にせず、理由を書きます。',
  },
  sparkline: { title: '一覧の中の小さな図', about: '決算の動きだけを、行の高さで示します。' },
  'grade-scale': {
    title: '評価の段階',
    about: '市が付けた評価を、段のうちいくつかで示します。段の数と、どちらが高いかは、市が決めたものです。',
  },
};

export const gallery = {
  title: '図の見本',
  description:
    'このサイトのすべての種類の図を、マイナスや判読不能など難しい場合も含めて、自動の検査と同じ例で見られます。',
  intro: 'このサイトで使う図の種類と、難しい場合の見え方です。自動の検査も、ここと同じ例で図を確かめています。',
  exampleOnly:
    'ここにある数値は、図の見え方を確かめるための例です。実際の事業の数値は、それぞれの事業のページで見てください。',
  toc: 'このページの内容',
  count: (count: number) => `${count}例`,
  name: '例の名前',
  kinds,
  other: { title: 'そのほかの図', about: '新しく加わった図です。' },
};
