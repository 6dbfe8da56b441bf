import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, portOf, siteListener } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const servers: Server[] = [];
const ports: Record<string, number> = {};

beforeAll(async () => {
  for (const path of ['programs/0088', 'departments/情報政策課', 'secret'])
    mkdirSync(join(folder, path), { recursive: true });
  const files = {
    'index.html': '<p>home',
    '404.html': '<p>none',
    'programs/0088/index.html': '<p>0088',
    'programs/0088.csv': '費目',
    '.env': 'x',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'departments/情報政策課/index.html'), '<p>課');
  writeFileSync(join(folder, '_headers'), "/*\n  Content-Security-Policy: default-src 'none'\n");
  for (const base of ['/', '/city/']) {
    const started = await listen(siteListener({ folder, base }), ['127.0.0.1'], 0);
    servers.push(...started);
    ports[base] = portOf(started)!;
  }
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** Without fetch's own tidying of paths. */
async function get(path: string, base = '/', method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port: ports[base], host: '127.0.0.1', path, method }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('siteListener', () => {
  test('serves a folder by its index.html, with the headers of _headers', async () => {
    const page = await get('/programs/0088/');
    expect(page).toMatchObject({ status: 200, body: '<p>0088' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    });
  });

  test('a CSV is text/csv in UTF-8', async () => {
    const file = await get('/programs/0088.csv?download');
    expect(file).toMatchObject({ status: 200, body: '費目', headers: { 'content-type': 'text/csv; charset=utf-8' } });
  });

  test('open formats have their registered types', async () => {
    const types = { 'costs.parquet': 'application/vnd.apache.parquet', 'all.sqlite': 'application/vnd.sqlite3' };
    for (const [name, type] of Object.entries(types)) {
      writeFileSync(join(folder, name), 'x');
      expect((await get(`/${name}`)).headers['content-type']).toBe(type);
    }
  });

  test('a folder without its slash is redirected and keeps the query', async () => {
    expect(await get('/programs/0088?q=a')).toMatchObject({
      status: 308,
      headers: { location: '/programs/0088/?q=a' },
    });
    const encoded = encodeURIComponent('情報政策課');
    expect(await get(`/departments/${encoded}`)).toMatchObject({ headers: { location: `/departments/${encoded}/` } });
    expect(await get(`/departments/${encoded}/`)).toMatchObject({ status: 200, body: '<p>課' });
  });

  test('what does not exist is 404 with the 404 page', async () => {
    for (const path of ['/nothing', '/secret/', '/programs/0088.csv/', '/%E0%A4%A']) {
      expect(await get(path)).toMatchObject({ status: 404, body: '<p>none' });
    }
  });

  test('nothing outside the site, no dotfile and no _headers is served', async () => {
    const outside = [
      '/../../etc/hosts',
      '/%2e%2e/%2e%2e/etc/hosts',
      '/..%2f..%2fetc%2fhosts',
      '//etc/hosts',
      '/.env',
      '/_headers',
      '/programs/..%5c..%5cx',
      '/a%00b',
    ];
    for (const path of outside) expect((await get(path)).status).toBe(404);
  });

  test('HEAD has no body, other methods are refused', async () => {
    expect(await get('/', '/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '7' } });
    expect((await get('/', '/', 'POST')).status).toBe(405);
  });

  test('below a base path: the root leads to the site, addresses outside of it are missing', async () => {
    expect(await get('/', '/city/')).toMatchObject({ status: 308, headers: { location: '/city/' } });
    expect(await get('/city', '/city/')).toMatchObject({ status: 308, headers: { location: '/city/' } });
    expect(await get('/city/programs/0088/', '/city/')).toMatchObject({ status: 200, body: '<p>0088' });
    expect((await get('/programs/0088/', '/city/')).status).toBe(404);
    expect((await get('/cityprograms/0088/', '/city/')).status).toBe(404);
  });
});

describe('listen', () => {
  test('takes the next free port, the same one on every host', async () => {
    const taken = ports['/']!;
    const started = await listen(siteListener({ folder, base: '/' }), ['127.0.0.1', '::1'], taken);
    servers.push(...started);
    expect(portOf(started)).toBeGreaterThan(taken);
    expect(new Set(started.map((each) => portOf([each]))).size).toBe(1);
  });

  test('says so when no port is free', async () => {
    await expect(listen(siteListener({ folder, base: '/' }), ['127.0.0.1'], ports['/']!, 1)).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
