import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from './content-types.ts';
import { findFile } from './find-file.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';

/** The folder that is served and the path under which it appears (`/`, or `/name/`). */
export interface ServedSite {
  folder: string;
  base: string;
}

/** Answers as a static host does, with the headers of the site's own `_headers` file. */
export function siteListener(site: ServedSite): RequestListener {
  return (request, response) => {
    try {
      answer(site, request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('サーバーの中で誤りが起きました。\n');
    }
  };
}

function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const found = findFile(site.folder, site.base, address);
  if (found.kind === 'redirect') {
    response.writeHead(308, { Location: found.to + (query ? `?${query}` : '') }).end();
    return;
  }
  if (found.kind === 'file') send(site, response, request, { status: 200, file: found.file, path: found.path });
  else sendNotFound(site, response, request);
}

function sendNotFound(site: ServedSite, response: ServerResponse, request: IncomingMessage): void {
  const file = join(site.folder, '404.html');
  if (existsSync(file)) send(site, response, request, { status: 404, file, path: '/404.html' });
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('ページがありません。\n');
}

interface Reply {
  status: number;
  file: string;
  path: string;
}

function send(site: ServedSite, response: ServerResponse, request: IncomingMessage, reply: Reply): void {
  const body = readFileSync(reply.file);
  response.writeHead(reply.status, {
    'Content-Type': contentTypeOf(reply.file),
    'Content-Length': body.length,
    ...headersFor(rulesOf(site), reply.path),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Read on every request: a build may replace the site while it is being served. */
function rulesOf(site: ServedSite): ReturnType<typeof parseHeaderRules> {
  const file = join(site.folder, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

/**
 * Listens on the first free port from `port` on, on every one of the hosts (127.0.0.1 and ::1 are both "localhost").
 * A host that the machine does not have is left out. Throws when none of `attempts` ports is free.
 */
export async function listen(
  listener: RequestListener,
  hosts: readonly string[],
  port: number,
  attempts = 20,
): Promise<Server[]> {
  const servers: Server[] = [];
  try {
    for (const host of hosts) servers.push(...(await listenOn(listener, host, portOf(servers) ?? port)));
    return servers;
  } catch (error) {
    for (const server of servers) server.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempts <= 1) throw error;
    return listen(listener, hosts, port + 1, attempts - 1);
  }
}

/** The port that the servers listen on; undefined where there is none yet. */
export function portOf(servers: readonly Server[]): number | undefined {
  return (servers[0]?.address() as AddressInfo | null | undefined)?.port;
}

function listenOn(listener: RequestListener, host: string, port: number): Promise<Server[]> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve([]);
      else reject(error);
    });
    server.listen(port, host, () => resolve([server]));
  });
}
