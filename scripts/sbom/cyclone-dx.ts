import type { LockedPackage } from '../licences/packages.ts';

// CycloneDX 1.5, https://cyclonedx.org/docs/1.5/json/. `npm sbom` is not used: by --omit dev it leaves out vite, which Astro needs
// and the tests too; without it, it refuses the whole tree for a difference between two packages of development; and it
// writes the time of day.

interface Component {
  type: 'library' | 'application';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope?: 'required' | 'optional';
  licenses?: { expression: string }[];
  hashes?: { alg: 'SHA-512'; content: string }[];
}

export interface Sbom {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  version: number;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A package by name and version: pkg:npm/astro@7.3.4 */
export function purlOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The parts of `tree`, the project itself first. The same lock file gives the same document. */
export function cycloneDx(tree: readonly LockedPackage[]): Sbom {
  const [project, ...packages] = tree;
  const once = new Map(packages.map((each) => [purlOf(each), each]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...componentOf(project!), type: 'application' } },
    components: [...once.values()].map(componentOf).sort((a, b) => byText(a.purl, b.purl)),
    dependencies: dependenciesOf(tree),
  };
}

function componentOf(each: LockedPackage): Component {
  const { name, version, licence, integrity, isOptional } = each;
  const purl = purlOf(each);
  const hash = /^sha512-([\w+/=]+)/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    scope: isOptional ? 'optional' : 'required',
    ...(licence ? { licenses: [{ expression: licence }] } : {}),
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}),
  };
}

function dependenciesOf(tree: readonly LockedPackage[]): Sbom['dependencies'] {
  const byPath = new Map(tree.map((each) => [each.path, each]));
  const found = new Map<string, Set<string>>();
  for (const each of tree) {
    const refs = each.needs.flatMap((name) => resolved(each.path, name, byPath) ?? []).map(purlOf);
    found.set(purlOf(each), new Set([...(found.get(purlOf(each)) ?? []), ...refs]));
  }
  return [...found]
    .map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort(byText) }))
    .sort((a, b) => byText(a.ref, b.ref));
}

/** As Node looks for it: in the package's own node_modules, then in those around it. */
function resolved(path: string, name: string, byPath: ReadonlyMap<string, LockedPackage>): LockedPackage | null {
  const place = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  const found = byPath.get(place);
  if (found || path === '') return found ?? null;
  const outer = path.lastIndexOf('/node_modules/');
  return resolved(outer < 0 ? '' : path.slice(0, outer), name, byPath);
}
