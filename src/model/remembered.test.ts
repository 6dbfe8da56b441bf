import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('asks once for each object, whatever the answer', () => {
  const asked: object[] = [];
  const nothing = remembered((subject: object) => {
    asked.push(subject);
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([one, other].map(nothing)).toEqual([undefined, undefined]);
  nothing(one);
  expect(asked).toEqual([one, other]);
});
