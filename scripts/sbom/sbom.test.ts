import { describe, expect, test } from 'vitest';
import { lockedTree } from '../licences/packages.ts';
import { cycloneDx, purlOf } from './cyclone-dx.ts';

const tree = lockedTree().filter(({ isDev }) => !isDev);
const sbom = cycloneDx(tree);
const refs = new Set([sbom.metadata.component, ...sbom.components].map((each) => each['bom-ref']));

describe('the list of parts', () => {
  test('names every package that the site needs, once, with its licence and hash', () => {
    expect(sbom.components.length).toBeGreaterThan(100);
    expect(new Set(tree.map(purlOf))).toEqual(refs);
    expect(sbom.components).toHaveLength(refs.size - 1);
    expect(sbom.components.filter(({ licenses, hashes }) => !licenses || !hashes)).toEqual([]);
    expect(sbom.components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes![0]!.content))).toEqual([]);
  });

  test('says of each what it needs; every name there is a part', () => {
    const dependsOn = new Map(sbom.dependencies.map((each) => [each.ref, each.dependsOn]));
    expect([...dependsOn.values()].flat().filter((ref) => !refs.has(ref))).toEqual([]);
    expect(dependsOn.get(sbom.metadata.component.purl)!.join()).toMatch(/pkg:npm\/astro@.*pkg:npm\/zod@/);
    expect(dependsOn.get(purlOf(tree.find(({ name }) => name === 'astro')!))!.join()).toContain('pkg:npm/vite@');
  });

  test('has no time, no number of its own and no place of this machine', () => {
    const text = JSON.stringify(sbom);
    expect(text).not.toMatch(/timestamp|serialNumber|file:|node_modules/);
    expect(JSON.stringify(cycloneDx([tree[0]!, ...tree.slice(1).reverse()]))).toBe(text);
  });
});

test('of two versions, a package needs the nearer one', () => {
  const entry = (path: string, version: string, needs: string[] = []) => ({
    ...{ path, version, needs, name: path.replace(/^.*node_modules\//, '') || 'project' },
    ...{ licence: 'MIT', integrity: null, isDev: false, isOptional: false },
  });
  const { dependencies } = cycloneDx([
    entry('', '1.0.0', ['a', 'b']),
    entry('node_modules/a', '1.0.0', ['b', 'missing']),
    entry('node_modules/a/node_modules/b', '2.0.0'),
    entry('node_modules/b', '1.0.0'),
  ]);
  expect(dependencies).toEqual([
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/b@2.0.0'] },
    { ref: 'pkg:npm/b@1.0.0', dependsOn: [] },
    { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/project@1.0.0', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'] },
  ]);
});
