// npm run licences: writes public/licences.txt, the terms of what the site contains of others. A test says when it is old.
import { writeFileSync } from 'node:fs';
import { printLicences } from './licences/print-licences.ts';

writeFileSync('public/licences.txt', printLicences());
console.log('public/licences.txt を作りました。');
