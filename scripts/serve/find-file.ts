import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What an address leads to. `path` is the address without the site's base, for the header rules. */
export type Found =
  { kind: 'file'; file: string; path: string } | { kind: 'redirect'; to: string } | { kind: 'missing' };

/**
 * Finds the file of an address, as static hosts do: `index.html` for a folder, a redirect for a folder without its
 * slash. Nothing outside the folder, no dotfile and no `_headers` is ever served.
 */
export function findFile(folder: string, base: string, address: string): Found {
  if (address === base.slice(0, -1) || (address === '/' && base !== '/')) return { kind: 'redirect', to: base };
  if (!address.startsWith(base)) return { kind: 'missing' };
  const segments = segmentsOf(address.slice(base.length));
  if (!segments) return { kind: 'missing' };
  const path = `/${segments.join('/')}`;
  const place = join(folder, ...segments);
  if (!isFolder(place))
    return isFile(place) && !path.endsWith('/') ? { kind: 'file', file: place, path } : { kind: 'missing' };
  if (segments.length > 0 && segments.at(-1) !== '')
    return { kind: 'redirect', to: `${base}${segments.map(encodeURIComponent).join('/')}/` };
  const file = join(place, 'index.html');
  return isFile(file) ? { kind: 'file', file, path } : { kind: 'missing' };
}

/** The decoded parts of a path (an empty last one stands for a closing slash), or null where it must not be followed. */
function segmentsOf(path: string): string[] | null {
  if (path === '') return [];
  try {
    const segments = path.split('/').map(decodeURIComponent);
    const inner = segments.at(-1) === '' ? segments.slice(0, -1) : segments;
    return inner.every(isPlainName) ? segments : null;
  } catch {
    return null;
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && !/^\.|^_headers$|[/\\\0]/.test(name);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
