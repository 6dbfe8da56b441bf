import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteBase } from './site-address.ts';

afterEach(() => vi.unstubAllEnvs());

describe('siteBase', () => {
  test('BASE_PATH in any spelling, with a slash at both ends', () => {
    for (const spelling of ['city', '/city', 'city/', '/city/']) {
      vi.stubEnv('BASE_PATH', spelling);
      expect(siteBase()).toBe('/city/');
    }
    vi.stubEnv('BASE_PATH', '/');
    expect(siteBase()).toBe('/');
  });

  test('else the base of the data, also for an empty BASE_PATH', () => {
    vi.stubEnv('BASE_PATH', '');
    expect(siteBase()).toBe('/');
  });
});
