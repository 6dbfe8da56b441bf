import { describe, expect, test } from 'vitest';
import { draw, el } from './svg.ts';

const front = { id: 'x', width: 360, height: 100, title: 'あ', desc: 'い' };

describe('draw', () => {
  test('text from data never becomes markup', () => {
    const svg = draw({ ...front, title: '<script>alert(1)</script>' }, [
      el('text', { 'data-x': '"><b>' }, ['a & b </text>']),
    ]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(svg).toContain('data-x="&quot;&gt;&lt;b&gt;"');
    expect(svg).toContain('a &amp; b &lt;/text&gt;');
  });

  test('characters that XML forbids are dropped', () => {
    expect(draw({ ...front, title: 'a\u0000b\u001bc\nd\ud800e' }, [])).toContain('>abc\nd\ufffde</title>');
  });

  test('is named by title and description', () => {
    const svg = draw(front, []);
    expect(svg).toContain('role="img" aria-labelledby="x-title x-desc"');
    expect(svg).toContain('<title id="x-title">あ</title><desc id="x-desc">い</desc>');
    expect(draw({ ...front, desc: null }, [])).toContain('aria-labelledby="x-title"');
  });

  test('coordinates have a tenth, never NaN', () => {
    expect(draw(front, [el('rect', { x: 1.25001, y: -0.01, width: undefined })])).toContain('<rect x="1.3" y="0"/>');
    expect(() => draw(front, [el('rect', { x: NaN })])).toThrow('NaN');
    expect(() => draw(front, [el('rect', { x: Infinity })])).toThrow('Infinity');
  });

  test.each(['', '1a', 'a b', 'a"b', 'a)b', 'あ'])('refuses the id %j', (id) => {
    expect(() => draw({ ...front, id }, [])).toThrow('id');
  });
});
