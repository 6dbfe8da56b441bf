import { describe, expect, test } from 'vitest';
import { minutesOf } from './duration.ts';

describe('minutesOf', () => {
  test.each([
    ['424時間44分', 25484],
    ['88時間18分', 5298],
    ['85時間', 5100],
    ['10分', 10],
    ['0時間', 0],
    [' 14時間10分 ', 850],
  ])('%s is %d minutes', (printed, minutes) => expect(minutesOf(printed)).toBe(minutes));

  test.each(['', '時間', '約407時間', '3か月', '10', '1時間-5分'])('%j is no time', (printed) => {
    expect(minutesOf(printed)).toBeNull();
  });
});
