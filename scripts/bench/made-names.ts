// Names of programs and departments for measurements: unique, of the kind that cities use.

const OBJECTS = (
  '道路 橋りょう 公園 緑地 河川 下水道 上水道 農業用水 森林 文化財 図書館 公民館 体育施設 児童館 保育所 幼稚園 小学校 中学校 学校給食 通学路 ' +
  '高齢者 障害者 子育て世帯 ひとり親家庭 生活困窮者 外国人住民 青少年 消費者 中小企業 商店街 農業者 観光客 自治会 ボランティア 消防団 災害時要配慮者 ' +
  '地域医療 予防接種 がん検診 母子保健 介護予防 国民健康保険 環境保全 ごみ減量 資源循環 再生可能エネルギー 交通安全 防犯 空き家 市営住宅 公共交通 自転車 ' +
  '市税 財産 庁舎 職員研修 広報 統計 情報システム 個人番号カード 男女共同参画 国際交流'
).split(' ');
const WORKS = (
  '維持管理 整備 改修 長寿命化 利用促進 普及啓発 相談支援 就労支援 活動支援 調査 計画策定 情報発信 人材育成 連携推進 実証実験 助成 ' +
  '補助 貸付 表彰 巡回 点検 更新 運営 委託 検討 評価 保存 活用 再編 見守り'
).split(' ');
const ENDINGS = ['事業', '業務', '推進事業', '支援事業', '経費', '対策事業', '運営業務', '管理業務'];

const AREAS = (
  '東部 西部 南部 北部 中央 臨海 山手 田園 川上 川下 新都心 旧市 学園 空港 港 高原 湖畔 丘陵 平野 渓谷'
).split(' '); // prettier-ignore
const BUREAUS =
  '政策企画部 総務部 財務部 市民部 福祉部 こども部 保健医療部 生活環境部 経済部 農政部 都市計画部 建設部 上下水道部 消防本部 教育局'.split(
    ' ',
  );
const SECTIONS = ['企画課', '管理課', '推進課', '支援課'];
const FORMER = ['調整課', '業務課', '振興課', '対策課'];
const UNITS = ['企画係', '管理係', '第一係', '第二係'];

/** How many programs a bureau has at most. */
const PROGRAMS_PER_BUREAU = 80;

/** The name of a program, and the one it had before it was renamed. No two programs share either. */
export function programName(index: number): { name: string; former: string } {
  const object = OBJECTS[index % OBJECTS.length]!;
  const work = WORKS[Math.floor(index / OBJECTS.length) % WORKS.length]!;
  const round = Math.floor(index / (OBJECTS.length * WORKS.length));
  const area = round === 0 ? '' : `${AREAS[(round - 1) % AREAS.length]!}地区`;
  const ending = ENDINGS[(index * 7) % ENDINGS.length]!;
  return { name: `${area}${object}${work}${ending}`, former: `${area}${object}の${work}に関する${ending}` };
}

/** Which bureau a program belongs to; a larger city has more of them. */
export function bureauOf(index: number): number {
  return Math.floor(index / PROGRAMS_PER_BUREAU);
}

/** The department of a program, before or after the reorganisation of its bureau. */
export function departmentAt(index: number, isFormer: boolean) {
  const bureau = bureauOf(index);
  const round = Math.floor(bureau / BUREAUS.length);
  const area = round === 0 ? '' : AREAS[(round - 1) % AREAS.length]!;
  const theme = OBJECTS[(bureau * 4 + (index % SECTIONS.length)) % OBJECTS.length]!;
  const section = (isFormer ? FORMER : SECTIONS)[index % SECTIONS.length]!;
  return {
    bureau: `${area}${BUREAUS[bureau % BUREAUS.length]!}`,
    section: `${theme}${section}`,
    unit: UNITS[(index >> 2) % UNITS.length]!,
  };
}
