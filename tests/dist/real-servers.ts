/** Servers that institutions run, each with the file that a build writes for it, changed only in the lines that it says are to be. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../free-port.ts';

export interface RealServer {
  name: string;
  /** The program, as Debian's package of that name brings it. */
  program: string;
  /** The file that a build writes for it. */
  file: string;
  /** What it writes where its file has a mistake or a word that it does not like. */
  complains: RegExp;
  /** It leaves these to the files themselves. */
  without?: readonly 'compressed files'[];
  /** The lines that whoever runs it changes. */
  yours: (text: string, root: string, port: number) => string;
  /** What its own configuration says around that file, and how it is begun with it. */
  around: (folder: string, text: string) => { config: string; args: (path: string) => string[] };
}

/** What Debian's Apache has on, or `a2enmod headers` adds. */
const MODULES = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'setenvif', 'filter', 'deflate'];

export const REAL_SERVERS: readonly RealServer[] = [
  {
    name: 'nginx',
    program: 'nginx',
    file: '.hosting/nginx.conf',
    complains: /\[(warn|emerg|error)\]/,
    yours: (text, root, port) =>
      text
        .replace(/^ *listen .*# yours.*$/m, `listen 127.0.0.1:${port};`)
        .replace(/^ *server_name .*# yours.*$/m, 'server_name localhost;')
        .replace(/^ *root .*# yours.*$/m, `root ${root};`),
    around: (folder, text) => ({
      config: `${process.getuid?.() === 0 ? 'user root; ' : ''}pid ${folder}/pid; error_log stderr warn; daemon off; worker_processes 1;
events {}
http {
  access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fast;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${text}
}`,
      args: (path) => ['-e', 'stderr', '-p', folder, '-c', path],
    }),
  },
  {
    name: 'Caddy',
    program: 'caddy',
    file: '.hosting/Caddyfile',
    complains: /not formatted|"level":"error"/,
    yours: (text, root, port) =>
      text.replace(/^[\w.]+ \{$/m, `http://127.0.0.1:${port} {`).replace(/^\troot .*# yours.*$/m, `\troot * ${root}`),
    around: (_folder, text) => ({
      config: `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n\n${text}`,
      args: (path) => ['run', '--adapter', 'caddyfile', '--config', path],
    }),
  },
  {
    name: 'Apache',
    program: 'apache2',
    file: '.hosting/htaccess',
    without: ['compressed files'],
    complains: /:(warn|error|crit|emerg)\]|AH\d+/,
    yours: (text, root, port) => `Listen 127.0.0.1:${port}
ServerName localhost
DocumentRoot ${root}
<Directory ${root}>
AllowOverride None
Require all granted
Options FollowSymLinks
${text}
</Directory>`,
    around: (folder, text) => ({
      config: `ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/log
LogLevel crit
TypesConfig /dev/null
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${text}`,
      args: (path) => ['-X', '-f', path],
    }),
  },
];

/** Where a program is; system programs are not on every path. */
export function findProgram(name: string): string | null {
  const PATH = [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter);
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { env: { PATH }, encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

export interface Running {
  origin: string;
  /** What it said until it answered. */
  said: string;
  close: () => Promise<void>;
}

/** Serves a folder with the file that a build has left in `site`, until it is closed. */
export async function startServer(server: RealServer, site: string, root: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${server.program}-`));
  const port = await freePort();
  const text = server.yours(readFileSync(join(site, server.file), 'utf8'), root, port);
  const { config, args } = server.around(folder, text);
  const path = join(folder, 'config');
  writeFileSync(path, config);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(findProgram(server.program)!, args(path), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(origin)); attempt += 1) {
    if (attempt === 100 || child.exitCode !== null) throw new Error(`${server.name} does not answer: ${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  const close = async () => {
    child.kill();
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  };
  return { origin, said, close };
}

function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
