/** What a nginx configuration like deploy/nginx.conf sends for an address: its add_header lines, with the maps looked up. */
export function nginxHeaders(configuration: string, path: string): Record<string, string> {
  const lines = [...configuration.matchAll(/^\s*add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm)];
  const headers = lines.map(([, name, quoted, plain]): [string, string] => [
    name!,
    lookedUp(configuration, quoted ?? plain!, path),
  ]);
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}

function lookedUp(configuration: string, value: string, path: string): string {
  const [, source, body] = new RegExp(`map (\\$\\w+) \\${value} {(.*?)\\n}`, 's').exec(configuration) ?? [];
  if (!value.startsWith('$') || !source || !body) return value;
  const input = source === '$uri' ? path : lookedUp(configuration, source, path);
  const entries = [...body.matchAll(/^\s*(?!#)(\S+)\s+"([^"]*)";$/gm)].map(([, key, text]) => ({
    key: key!,
    text: text!,
  }));
  const fits = (key: string) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(input) : key === input);
  return (entries.find(({ key }) => fits(key)) ?? entries.find(({ key }) => key === 'default'))!.text;
}
