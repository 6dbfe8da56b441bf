import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A site served by nginx with the configuration of deploy/nginx.conf. */
export interface NginxSite {
  origin: string;
  stop: () => void;
}

/** What must be on the machine: what is missing of it, by its names on Debian. */
export function missingPrograms(names: readonly string[]): string[] {
  return names.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
}

/**
 * Serves `site` with deploy/nginx.conf as it is, but for its ports, its folder and its certificate, which is made here and known
 * to nobody. Everything nginx writes is in `room`. Throws with nginx's own words where it refuses the configuration.
 */
export async function serveByNginx(site: string, room: string, port: number): Promise<NginxSite> {
  rmSync(room, { recursive: true, force: true });
  mkdirSync(room, { recursive: true });
  makeCertificate(room);
  const file = join(room, 'nginx.conf');
  writeFileSync(file, configuration(readFileSync('deploy/nginx.conf', 'utf8'), { site: resolve(site), room, port }));
  const args = ['-p', room, '-e', 'error.log', '-c', file];
  const tried = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(`nginx は deploy/nginx.conf を受け付けません。\n${tried.stderr}`);
  const child = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'ignore' });
  const origin = `https://127.0.0.1:${port}`;
  await answering(child, room, port);
  return { origin, stop: () => void child.kill('SIGTERM') };
}

interface Changes {
  site: string;
  room: string;
  port: number;
}

/** The sample inside the frame that a distribution's own nginx.conf gives it. */
export function configuration(sample: string, { site, room, port }: Changes): string {
  const changed = sample
    .replaceAll(/listen \[::\]:\d+[^;]*;/g, '')
    .replace(/listen 443\b/, `listen 127.0.0.1:${port}`)
    .replace(/listen 80\b/, `listen 127.0.0.1:${port + 1}`)
    .replace(/root [^;]+;/, `root ${site};`)
    .replace(/ssl_certificate( +)[^;]+;/, `ssl_certificate$1${room}/site.crt;`)
    .replace(/ssl_certificate_key( +)[^;]+;/, `ssl_certificate_key$1${room}/site.key;`);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const aside = kinds.map((kind) => `${kind}_temp_path ${room}/${kind};`).join(' ');
  return `worker_processes auto;
pid ${room}/nginx.pid;
events { worker_connections 4096; }
http {
access_log off; sendfile on; tcp_nopush on; ${aside}
${changed}
}
`;
}

function makeCertificate(room: string): void {
  const subject = ['-subj', '/CN=127.0.0.1', '-days', '2', '-nodes'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-keyout', join(room, 'site.key')];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', ...subject, ...key, '-out', join(room, 'site.crt')]);
  if (status !== 0) throw new Error(`openssl: ${String(stderr)}`);
}

/** The file with its number is no sign: `nginx -t` leaves one too. */
async function answering(child: ChildProcess, room: string, port: number): Promise<void> {
  for (let time = 0; time < 50; time += 1) {
    if (await isOpen(port)) return;
    if (child.exitCode !== null) throw new Error(readFileSync(join(room, 'error.log'), 'utf8'));
    await sleep(100);
  }
  throw new Error('nginx が始まりません。');
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.once('connect', () => socket.end());
  });
}
