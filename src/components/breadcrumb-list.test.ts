import { expect, test } from 'vitest';
import { breadcrumbList } from './breadcrumb-list.ts';

test('breadcrumbs in order, with full addresses below the base path', () => {
  const steps = [
    { label: 'ホーム', path: '' },
    { label: '部課', path: 'departments/' },
    { label: '情報政策課', path: `departments/${encodeURIComponent('情報政策課')}/` },
  ];
  expect(breadcrumbList(steps, 'https://example.org/jigyo/')).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'ホーム', item: 'https://example.org/jigyo/' },
      { position: 2, name: '部課', item: 'https://example.org/jigyo/departments/' },
      { position: 3, item: 'https://example.org/jigyo/departments/%E6%83%85%E5%A0%B1%E6%94%BF%E7%AD%96%E8%AA%B2/' },
    ],
  });
});
