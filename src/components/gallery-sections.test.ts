import { expect, test } from 'vitest';
import { drawExamples } from '../charts/examples/draw-examples.ts';
import { gallery } from '../i18n/ja/gallery.ts';
import { gallerySections, isSmall } from './gallery-sections.ts';

const examples = (...ids: string[]) => ids.map((id) => ({ id }));

test('examples stand under their kind, the longer name first', () => {
  const sections = gallerySections(examples('bars-a', 'bars-by-group-a', 'bars-b'), ['bars', 'bars-by-group']);
  expect(sections.map(({ kind, examples: all }) => [kind, all.length])).toEqual([
    ['bars', 2],
    ['bars-by-group', 1],
  ]);
});

test('a kind that has no words yet is shown all the same', () => {
  expect(gallerySections(examples('map-city'), ['bars'])).toEqual([{ kind: null, examples: [{ id: 'map-city' }] }]);
});

test('every example of today has a kind with words, and none is lost', () => {
  const drawn = drawExamples();
  const sections = gallerySections(drawn, Object.keys(gallery.kinds));
  expect(sections.map(({ kind }) => kind)).not.toContain(null);
  expect(sections.flatMap((section) => section.examples)).toHaveLength(drawn.length);
});

test('small drawings are told by their own width', () => {
  const small = drawExamples()
    .filter(({ svg }) => isSmall(svg))
    .map(({ id }) => id);
  expect(small).toContain('sparkline-network');
  expect(small).not.toContain('cost-trend-network');
});
