// On every program page: the highlighter itself is fetched only where the address names words (?q=).
const text = new URLSearchParams(location.search).get('q');
const main = document.querySelector('main');
if (text && main) void import('./highlight-page.ts').then(({ highlightPage }) => highlightPage(main, text));

export {};
