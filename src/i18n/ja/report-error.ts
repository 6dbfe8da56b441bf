// Words of "誤りを知らせる", at the foot of every page.

export const reportError = {
  link: '誤りを知らせる',
  subject: (pageTitle: string) => `誤りの連絡：${pageTitle}`,
  body: (address: string) => `ページ：${address}\n誤りのある場所：\n正しい内容と、その根拠：\n`,
  unset: '誤りを知らせる窓口は、まだ決まっていません。窓口は、サイトの管理者が data/site.json の contact で決めます。',
  /** How to reach the contact without a link that fills itself in. */
  contact: (label: string) => `（${label}）`,
  refusal: (url: string) =>
    `data/site.json の contact.url は「${url}」です。mailto: か https: で始まるアドレスにしてください。`,
};
