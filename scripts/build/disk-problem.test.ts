import { expect, test } from 'vitest';
import { diskProblem } from './disk-problem.ts';

test('an error of the disk is said with its place; a bug is none', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '.build/x' });
  expect(diskProblem(full)).toContain('ディスクに空きがありません');
  expect(diskProblem(full)).toContain('場所：.build/x（ENOSPC）');
  for (const other of [new TypeError('bug'), null, Object.assign(new Error('x'), { code: 'ENOENT' })])
    expect(diskProblem(other)).toBeNull();
});
