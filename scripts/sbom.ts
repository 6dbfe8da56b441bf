// npm run sbom [-- --out reports/sbom.cdx.json] [--all]: the parts of which the site is made, as CycloneDX 1.5. From the lock file
// alone: no registry is asked, and the same lock file gives the same bytes. --all: with what only development needs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { lockedTree } from './licences/packages.ts';
import { cycloneDx } from './sbom/cyclone-dx.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'reports/sbom.cdx.json' }, all: { type: 'boolean', default: false } },
});

const sbom = cycloneDx(lockedTree().filter(({ isDev }) => values.all || !isDev));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${values.out} に、部品${sbom.components.length}個の一覧（SBOM、CycloneDX 1.5）を作りました。`);
