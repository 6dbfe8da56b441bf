// Words of the frame that every page shares.

export const site = {
  skip: '本文へ移動',
  home: 'ホーム',
  mainMenu: 'メインメニュー',
  breadcrumbs: '現在の位置',
  search: '検索',
  searchLabel: '事業名・キーワード・事業番号で検索',
  searchPlaceholder: '事業名・キーワード・事業番号',
  menu: {
    programs: '事業一覧',
    departments: '部課',
    guide: 'シートの読み方',
    data: 'データ',
  },
  footerMenu: {
    about: 'このサイトについて',
    accessibility: 'アクセシビリティ',
    sources: '出典の文書',
    quality: 'データの注意点',
    compare: '事業を比べる',
    charts: '図の見本',
  },
  unofficial: (municipality: string) => `このサイトは${municipality}の公式サイトではありません。`,
  official: (municipality: string) => `このサイトは${municipality}が運営しています。`,
  credit: (municipality: string) =>
    `出典：${municipality}の事務事業評価シート（このサイトが整理し、図にしました）。編集部分の利用条件は`,
  pageTitle: (page: string, siteTitle: string) => `${page} | ${siteTitle}`,
};
