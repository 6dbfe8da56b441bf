import { readFileSync } from 'node:fs';
import { type IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { join } from 'node:path';
import { contentTypeOf } from '../serve/content-types.ts';
import { headersFor, parseHeaderRules } from '../serve/header-rules.ts';

/** An address, and the status that a static host gives it. */
const STATUSES: [path: string, status: number][] = [
  ['/', 200],
  ['/search/', 200],
  ['/data/costs.csv', 200],
  ['/data/datapackage.json', 200],
  ['/programs', 301],
  ['/nothing/', 404],
  ['/_headers', 404],
  ['/.env', 404],
];

/** What nginx answers otherwise than public/_headers and a static host promise. */
export async function wrongAnswers(origin: string, site: string): Promise<string[]> {
  const rules = parseHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));
  const faults: string[] = [];
  for (const [path, status] of STATUSES) {
    const answer = await ask(origin + path);
    if (answer.statusCode !== status) faults.push(`${path}: ${answer.statusCode}、${status} のはずです`);
    if (status !== 200) continue;
    for (const [name, value] of Object.entries(headersFor(rules, path))) {
      const found = answer.headers[name.toLowerCase()];
      if (found !== value) faults.push(`${path}: ${name} が「${String(found)}」、「${value}」のはずです`);
    }
    const type = contentTypeOf(path.endsWith('/') ? 'index.html' : path);
    if (answer.headers['content-type'] !== type)
      faults.push(`${path}: ${String(answer.headers['content-type'])}、${type} のはずです`);
  }
  return faults;
}

/** Without looking at the certificate: it was made a moment ago. */
function ask(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer));
    }).on('error', reject);
  });
}
