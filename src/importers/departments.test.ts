import { expect, test } from 'vitest';
import { departmentOf } from './departments.ts';

test.each([
  ['企画ソリューション部科学技術振興課', '科学技術振興課'],
  ['企画ソリューション部産業振興センター', '産業振興センター'],
  ['企画ソリューション部スタートアップ推進室', 'スタートアップ推進室'],
])('%s has its bureau and its section', (printed, section) => {
  expect(departmentOf(printed)).toEqual({ bureau: '企画ソリューション部', section, unit: null });
});

test.each(['企画ソリューション部科学', '企画ソリューション部', '技術戦略課', ''])(
  '%j is no whole department',
  (printed) => {
    expect(departmentOf(printed)).toBeNull();
  },
);
