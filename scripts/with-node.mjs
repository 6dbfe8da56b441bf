// node scripts/with-node.mjs <command> [arguments…]
//
// Runs a command on a Node that this project supports, with its packages installed.
// An older machine gets a pinned Node in tools/node (once, from npm's registry). The command is "node",
// or a program of node_modules/.bin.
// This file itself runs on the machine's own Node, however old: plain syntax only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const onWindows = process.platform === 'win32';

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Astro 7 asks for Node 22.19 or newer; odd versions are not maintained. */
function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 19) || (major >= 24 && major % 2 === 0);
}

/** npm by its own script when npm started us (no shell needed), else the npm on the PATH. */
function npm(args, options) {
  const script = process.env.npm_execpath || '';
  const settings = Object.assign({ stdio: 'inherit' }, options);
  if (/npm-cli\.[cm]?js$/.test(script))
    return spawnSync(settings.node || process.execPath, [script, ...args], settings);
  return spawnSync(onWindows ? 'npm.cmd' : 'npm', args, Object.assign({ shell: onWindows }, settings));
}

function pinnedPackage() {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, onWindows ? 'win' : process.platform, process.arch].join('-');
}

function pinnedNode() {
  const folder = join(root, 'tools', 'node');
  const name = pinnedPackage();
  const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).optionalDependencies[name];
  const advice = `Node 22.19 以上が必要です（この機械は ${process.versions.node}）。Node を入れ直してから、もう一度実行してください。`;
  if (!version) stop(`${advice}\n(${process.platform}-${process.arch} 用の Node は用意されていません)`);
  const home = join(folder, 'node_modules', name);
  const program = join(home, 'bin', onWindows ? 'node.exe' : 'node');
  const installed = () =>
    existsSync(program) && JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version === version;
  if (!installed()) {
    console.error(
      `Node ${process.versions.node} は古いため、Node ${version} を tools/node に入れます（最初の一度だけ）。`,
    );
    npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder });
    if (!installed()) stop(advice);
  }
  return program;
}

/** By content, not by date: git dates files anew, and `npm ci` would take the packages away from whoever is using them. */
function packagesAreCurrent() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(lockedPackages);
  // Packages for other machines are optional, and not installed.
  const isThere = (path) => (installed[path] ? isSame(installed[path], wanted[path]) : wanted[path].optional);
  return Object.keys(wanted).every((path) => path === '' || isThere(path));
}

function lockedPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function isSame(one, other) {
  return one.version === other.version && one.integrity === other.integrity;
}

const node = isSupported(process.versions.node) && !process.env.FORCE_PINNED_NODE ? process.execPath : pinnedNode();
const env = Object.assign({}, process.env, { NODE: node, npm_node_execpath: node, ASTRO_TELEMETRY_DISABLED: '1' });
const pathName = Object.keys(env).find((key) => key.toLowerCase() === 'path') || 'PATH';
env[pathName] = [join(root, 'node_modules', '.bin'), dirname(node), env[pathName]].filter(Boolean).join(delimiter);

if (!packagesAreCurrent()) {
  // --include=dev: NODE_ENV=production would leave out what the tests need.
  const install = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, env, node });
  if (install.status !== 0)
    stop('パッケージを入れられませんでした。ネットワークを確かめて、もう一度実行してください。');
}

const [command, ...args] = process.argv.slice(2);
const child = spawn(command === 'node' ? node : command, args, {
  cwd: root,
  env,
  stdio: 'inherit',
  shell: onWindows && command !== 'node',
});
// Whoever ends this process means the command: without this, `kill` would leave a server running.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes a signal on to its shell only, which dies without passing it on: an orphan ends too.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
}
child.on('error', (error) => stop(error.message));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
