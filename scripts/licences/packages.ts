import { readFileSync } from 'node:fs';

/** A package of the lock file. */
export interface LockedPackage {
  /** node_modules/astro; the project itself has an empty path. */
  path: string;
  name: string;
  version: string;
  licence: string | null;
  /** Subresource integrity of its archive: sha512-… */
  integrity: string | null;
  /** Of development only, or of something optional besides. */
  isDev: boolean;
  isOptional: boolean;
  /** Names of the packages that it needs. */
  needs: string[];
}

interface LockEntry {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Every package that an installation may bring, with what the lock file says of it. */
export function lockedPackages(file = 'package-lock.json'): LockedPackage[] {
  return lockedTree(file).filter(({ path }) => path !== '');
}

/** The same with the project itself, which comes first. */
export function lockedTree(file = 'package-lock.json'): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(packages).map(([path, entry]) => packageOf(path, entry));
}

function packageOf(path: string, entry: LockEntry): LockedPackage {
  const { dependencies, optionalDependencies, peerDependencies } = entry;
  return {
    path,
    name: entry.name ?? path.replace(/^.*node_modules\//, ''),
    version: entry.version ?? '',
    licence: entry.license ?? null,
    integrity: entry.integrity ?? null,
    isDev: entry.dev === true || entry.devOptional === true,
    isOptional: entry.optional === true,
    needs: Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }),
  };
}

/** Licences that code of this project may rest on. Why each: docs/security.md. */
export const ALLOWED_LICENCES = [
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'],
  ...['Python-2.0', 'Unlicense', 'OFL-1.1', 'MPL-2.0', 'LGPL-3.0-or-later'],
];

/** Does an SPDX expression ask for nothing but allowed licences? Of "A OR B" one is enough. */
export function isAllowed(expression: string | null): boolean {
  if (expression === null) return false;
  const parts = expression.replace(/[()]/g, '').split(/ AND /);
  return parts.every((part) => part.split(/ OR /).some((name) => ALLOWED_LICENCES.includes(name.trim())));
}
