/** One block of a `_headers` file: a path pattern, and what it sets or takes away. */
export interface HeaderRule {
  pattern: RegExp;
  set: [name: string, value: string][];
  detach: string[];
}

/**
 * Reads a `_headers` file (format of Cloudflare Pages): a path with at most one `*` at the margin, below it
 * indented `Name: value` lines, or `! Name` to take away what an earlier block set.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ pattern: patternOf(line.trim()), set: [], detach: [] });
    else readHeader(line.trim(), rules.at(-1));
  }
  return rules;
}

function readHeader(line: string, rule: HeaderRule | undefined): void {
  const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
  if (rule && name && value) rule.set.push([name, value]);
  else if (rule && line.startsWith('!')) rule.detach.push(line.slice(1).trim());
  else throw new Error(`_headers: この行は読めません: ${line}`);
}

function patternOf(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/**
 * The headers of one path (without the site's base). Where two blocks set the same header both values are sent,
 * joined by a comma, as Cloudflare does: two policies then hold at once, so a looser one must detach the first.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers = new Map<string, { name: string; value: string }>();
  for (const rule of rules.filter((each) => each.pattern.test(path))) {
    for (const name of rule.detach) headers.delete(name.toLowerCase());
    for (const [name, value] of rule.set) {
      const earlier = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), { name, value: earlier ? `${earlier.value}, ${value}` : value });
    }
  }
  return Object.fromEntries([...headers.values()].map(({ name, value }) => [name, value]));
}
