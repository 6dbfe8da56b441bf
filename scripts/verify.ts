// npm run verify [-- folder]: compares a built site (dist) with its manifest, file by file. Exit code 1 where they differ.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, manifestFaults, readManifest } from './build/build-manifest.ts';

const folder = process.argv[2] ?? 'dist';

function verify(): string[] {
  if (!existsSync(join(folder, MANIFEST)))
    return [`${folder}/${MANIFEST}: ありません。npm run build で作ってください。`];
  return manifestFaults(folder);
}

const faults = verify();
console.log(
  faults.length > 0 ? faults.join('\n') : `${readManifest(folder).length}個のファイルは、作ったときのままです。`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
