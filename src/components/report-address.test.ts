import { describe, expect, test } from 'vitest';
import { reportAddress } from './report-address.ts';

const page = { address: 'https://example.org/jigyo/programs/0088/?a=1&b=2', title: 'ネットワーク運営 & "管理"' };

describe('a contact by mail', () => {
  const address = reportAddress('mailto:joho@city.example', page);
  const query = new URLSearchParams(address.split('?')[1]);

  test('goes to the contact, with subject and body', () => {
    expect(address.split('?')[0]).toBe('mailto:joho@city.example');
    expect(query.get('subject')).toBe('誤りの連絡：ネットワーク運営 & "管理"');
    expect(query.get('body')).toMatch(/^ページ：https:\/\/example\.org\/jigyo\/programs\/0088\/\?a=1&b=2\r\n/);
    expect([...query.keys()]).toEqual(['subject', 'body']);
  });

  test('is written as mail programs read it', () => {
    expect(address).not.toMatch(/[+\s"<>]/);
    expect(address).toContain('%0D%0A');
  });

  test('keeps what the contact already asks for, but its subject', () => {
    const kept = reportAddress('mailto:a@b.example?cc=c%40b.example&subject=x', page);
    expect(kept).toMatch(/^mailto:a@b\.example\?cc=c%40b\.example&subject=%E8/);
    expect(kept.match(/subject=/g)).toHaveLength(1);
  });
});

describe('a form', () => {
  test('gets the address of the page', () => {
    const address = new URL(reportAddress('https://form.example/report', page));
    expect(address.origin + address.pathname).toBe('https://form.example/report');
    expect(address.searchParams.get('page')).toBe(page.address);
  });

  test('keeps its own query and fragment', () => {
    expect(reportAddress('https://form.example/?id=7#top', page)).toMatch(
      /^https:\/\/form\.example\/\?id=7&page=https.*#top$/,
    );
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'tel:0298831111'])(
  'refuses %s, with the place to change',
  (contact) => {
    expect(() => reportAddress(contact, page)).toThrow('data/site.json');
  },
);
