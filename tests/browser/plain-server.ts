import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server that knows nothing of this project. */
export interface PlainServer {
  name: string;
  origin: string;
  stop: () => void;
}

/** Python's own server where there is one, else the least that a server can be: files and no headers. */
export async function plainServer(folder: string): Promise<PlainServer> {
  const hasPython = spawnSync('python3', ['-c', 'import http.server']).status === 0;
  return hasPython ? byPython(folder, await freePort()) : byNode(folder);
}

async function byPython(folder: string, port: number): Promise<PlainServer> {
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder];
  const child = spawn('python3', args, { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let time = 0; time < 100 && !(await answers(origin)); time += 1) await sleep(100);
  return { name: 'python3 -m http.server', origin, stop: () => void child.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    ({ ok }) => ok,
    () => false,
  );
}

const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

async function byNode(folder: string): Promise<PlainServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || statSync(file).isDirectory()) return void response.writeHead(404).end();
    const type = TYPES[file.split('.').at(-1)!];
    response.writeHead(200, type ? { 'Content-Type': type } : {});
    createReadStream(file).pipe(response);
  });
  const port = await listening(server);
  return { name: 'node', origin: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}
