import { Html } from '../../model/html.ts';

/** For screens from 320 px, for paper, and in dark and forced colours. */
export const REPORT_STYLE = new Html(`
:root { color-scheme: light dark; }
body { font: 16px/1.7 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.25rem; border-bottom: 2px solid; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; margin-bottom: .25rem; } header p { margin: 0; }
.state { border: 2px solid; border-left-width: .6rem; padding: .5rem .75rem; margin: 1rem 0; font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { border: 1px solid #8886; padding: .3rem .5rem; text-align: left; vertical-align: top; min-width: 5rem; }
td.amount { text-align: right; font-variant-numeric: tabular-nums; } th { background: #8881; }
summary { cursor: pointer; padding: .3rem 0; } .file { font-size: .875rem; opacity: .8; display: block; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
@media (max-width: 40rem) {
  thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } tr, td { display: block; min-width: 0; }
  tr { border: 1px solid #8886; border-top-width: 3px; margin-bottom: .75rem; } td, td.amount { border: 0; text-align: left; }
  td::before { content: attr(data-label) '：'; font-weight: bold; } td:empty { display: none; }
}
@media print { nav { display: none; } details > * { display: block; } tr { break-inside: avoid; } }
`);
