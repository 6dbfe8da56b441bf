import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { makeIdsUnique, partsOf } from './compare-lift.ts';

const pageOf = (body: string) => parseHTML(`<html><body>${body}</body></html>`).document;

function moved(body: string): string {
  const [part] = partsOf(pageOf(`<div data-compare="cost">${body}</div>`), 'cost');
  makeIdsUnique(part!, 'p0088-', '/programs/0088/');
  return part!.innerHTML;
}

test('finds the parts by name, in the order of the page, as copies', () => {
  const page = pageOf('<p data-compare="facts">1</p><p data-compare="cost">2</p><p data-compare="facts table">3</p>');
  const parts = partsOf(page, 'facts');
  expect(parts.map((part) => part.textContent)).toEqual(['1', '3']);
  parts[0]!.textContent = 'changed';
  expect(partsOf(page, 'facts')[0]!.textContent).toBe('1');
});

test('ids and what names them change together', () => {
  expect(moved('<svg aria-labelledby="t d"><title id="t">a</title><desc id="d">b</desc></svg>')).toBe(
    '<svg aria-labelledby="p0088-t p0088-d"><title id="p0088-t">a</title><desc id="p0088-d">b</desc></svg>',
  );
  expect(moved('<button popovertarget="note">?</button><span id="note">n</span>')).toContain(
    'popovertarget="p0088-note"',
  );
});

test('fills of a drawing find their pattern', () => {
  expect(moved('<pattern id="hatch"></pattern><rect fill="url(#hatch)"></rect>')).toContain('fill="url(#p0088-hatch)"');
});

test('the id of the part itself changes too', () => {
  const [part] = partsOf(pageOf('<section id="whole" data-compare="cost"><a href="#whole">x</a></section>'), 'cost');
  makeIdsUnique(part!, 'x-', '/');
  expect(part!.id).toBe('x-whole');
  expect(part!.querySelector('a')!.getAttribute('href')).toBe('#x-whole');
});

test('a link to a place that stayed behind leads to its page; other links stay', () => {
  expect(moved('<a href="#costs">a</a><a href="/sources/r6/#L5">b</a>')).toBe(
    '<a href="/programs/0088/#costs">a</a><a href="/sources/r6/#L5">b</a>',
  );
});

test('a reference to something that was not moved keeps its name', () => {
  expect(moved('<p aria-describedby="elsewhere">a</p>')).toContain('aria-describedby="elsewhere"');
});
