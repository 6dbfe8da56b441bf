// npm run lint: ESLint and Prettier over everything that people write. --fix repairs what can be repaired.
import { runNode } from './run-program.ts';

const fix = process.argv.includes('--fix');
const ends = [
  await runNode('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0', ...(fix ? ['--fix'] : [])]),
  await runNode('node_modules/prettier/bin/prettier.cjs', ['.', fix ? '--write' : '--check', '--log-level=warn']),
];
process.exitCode = ends.some((end) => end.code !== 0) ? 1 : 0;
