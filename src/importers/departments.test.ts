import { expect, test } from 'vitest';
import { departmentOf } from './departments.ts';

test.each([
  ['政策イノベーション部科学技術振興課', '科学技術振興課'],
  ['政策イノベーション部産業振興センター', '産業振興センター'],
  ['政策イノベーション部スタートアップ推進室', 'スタートアップ推進室'],
])('%s has its bureau and its section', (printed, section) => {
  expect(departmentOf(printed)).toEqual({ bureau: '政策イノベーション部', section, unit: null });
});

test.each(['政策イノベーション部科学', '政策イノベーション部', '技術戦略課', ''])(
  '%j is no whole department',
  (printed) => {
    expect(departmentOf(printed)).toBeNull();
  },
);
