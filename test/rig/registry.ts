// Real registries for tests: Debian's docker-registry on loopback, open or with a login, and nginx in front of one
// that needs a login, to answer the browser's preflight. Each has its own folder and is ended by its process id.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const LOGIN = { username: 'maria', password: 'correct horse' };
const PROGRAMS = ['docker-registry', 'skopeo', 'nginx', 'openssl', 'htpasswd'] as const;

/** Why these tests cannot run here, or null. */
export function missingPrograms(): string | null {
	const missing = PROGRAMS.filter(
		(program) =>
			spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${program}`], { stdio: 'ignore' })
				.status !== 0
	);
	return missing.length === 0 ? null : `not installed here: ${missing.join(', ')}`;
}

export interface RunningRegistry {
	/** `http://127.0.0.1:PORT` */
	address: string;
	/** `127.0.0.1:PORT`, as skopeo wants it. */
	host: string;
	stop(): Promise<void>;
}

export interface RegistryOptions {
	login?: 'basic' | 'bearer';
	/** Page that may talk to it: sets the CORS headers. */
	origin?: string;
	/** Listening address and port; default a free port of 127.0.0.1. */
	port?: number;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}

/** Until it answers, with any answer. */
async function answers(address: string, process: ChildProcess, output: () => string) {
	for (let i = 0; i < 400; i++) {
		if (process.exitCode !== null) throw new Error(`it ended at once:\n${output()}`);
		try {
			await fetch(address);
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 25));
		}
	}
	throw new Error(`it does not answer:\n${output()}`);
}

function start(program: string, args: string[], cwd: string) {
	const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (bytes: Buffer) => (text = (text + bytes.toString()).slice(-4000)));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	return {
		child,
		output: () => text,
		async stop() {
			if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
			await ended;
		}
	};
}

function corsHeaders(origin: string): string[] {
	return [
		'  headers:',
		'    X-Content-Type-Options: [nosniff]',
		`    Access-Control-Allow-Origin: ['${origin}']`,
		"    Access-Control-Allow-Methods: ['GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS']",
		"    Access-Control-Allow-Headers: ['Authorization, Accept, Content-Type, Content-Range']",
		"    Access-Control-Expose-Headers: ['Location, Range, Link, Docker-Content-Digest, WWW-Authenticate, OCI-Subject']"
	];
}

export async function startRegistry(options: RegistryOptions = {}): Promise<RunningRegistry> {
	const folder = mkdtempSync(path.join(tmpdir(), 'registry-'));
	const port = options.port ?? (await freePort());
	const tokens = options.login === 'bearer' ? await startTokenService(folder, port) : null;
	mkdirSync(path.join(folder, 'storage'));
	const config = [
		'version: 0.1',
		'log: { level: error }',
		`storage: { filesystem: { rootdirectory: ${folder}/storage }, delete: { enabled: true } }`,
		'http:',
		`  addr: 127.0.0.1:${port}`,
		...(options.origin ? corsHeaders(options.origin) : []),
		...(options.login === 'basic' ? basicLogin(folder) : []),
		...(tokens ? tokens.config : [])
	];
	writeFileSync(path.join(folder, 'config.yml'), `${config.join('\n')}\n`);
	const server = start('docker-registry', ['serve', 'config.yml'], folder);
	const address = `http://127.0.0.1:${port}`;
	await answers(`${address}/v2/`, server.child, server.output);
	return {
		address,
		host: `127.0.0.1:${port}`,
		async stop() {
			await server.stop();
			tokens?.server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function basicLogin(folder: string): string[] {
	const { username, password } = LOGIN;
	const { stdout } = spawnSync('htpasswd', ['-Bbn', username, password]);
	writeFileSync(path.join(folder, 'htpasswd'), stdout);
	return ['auth:', '  htpasswd:', '    realm: registry', `    path: ${folder}/htpasswd`];
}

/** A token service as large registries have one: Basic login, a signed token for the scope that was asked for. */
async function startTokenService(folder: string, port: number) {
	const openssl = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=t'];
	spawnSync('openssl', [...openssl, '-keyout', 'key.pem', '-out', 'cert.pem'], { cwd: folder });
	const key = createPrivateKey(readFileSync(path.join(folder, 'key.pem')));
	const certificate = new X509Certificate(readFileSync(path.join(folder, 'cert.pem')));
	const server = createHttpServer((request, response) => {
		const wanted = `Basic ${Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64')}`;
		if (request.headers.authorization !== wanted) return response.writeHead(401).end();
		const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const access = searchParams.getAll('scope').map((scope) => {
			const [type, name, actions = ''] = scope.split(':');
			return { type, name, actions: actions.split(',') };
		});
		const token = tokenFor(access, `127.0.0.1:${port}`, key, certificate.raw);
		return response.writeHead(200, { 'Content-Type': 'application/json' }).end(token);
	});
	await listen(server);
	const { port: tokenPort } = server.address() as { port: number };
	return {
		server,
		config: [
			'auth:',
			'  token:',
			`    realm: http://127.0.0.1:${tokenPort}/token`,
			`    service: 127.0.0.1:${port}`,
			'    issuer: test',
			`    rootcertbundle: ${folder}/cert.pem`
		]
	};
}

function tokenFor(
	access: object[],
	audience: string,
	key: ReturnType<typeof createPrivateKey>,
	certificate: Buffer
) {
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const now = Math.floor(Date.now() / 1000);
	const claims = {
		iss: 'test',
		sub: LOGIN.username,
		aud: audience,
		exp: now + 300,
		nbf: now - 10,
		iat: now,
		jti: createHash('sha256').update(String(now)).digest('hex'),
		access
	};
	const header = { typ: 'JWT', alg: 'RS256', x5c: [certificate.toString('base64')] };
	const signed = `${part(header)}.${part(claims)}`;
	const signature = sign('sha256', Buffer.from(signed), key).toString('base64url');
	return JSON.stringify({ token: `${signed}.${signature}` });
}

function listen(server: Server): Promise<void> {
	return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

/** nginx in front of a registry with a login: it answers the preflight, which the registry would refuse. */
export async function startPreflightProxy(
	registry: RunningRegistry,
	origin: string
): Promise<RunningRegistry> {
	const folder = mkdtempSync(path.join(tmpdir(), 'proxy-'));
	const port = await freePort();
	const headers = [
		`add_header Access-Control-Allow-Origin ${origin} always;`,
		'add_header Vary Origin always;',
		'add_header Access-Control-Expose-Headers "Location, Range, Link, Docker-Content-Digest, WWW-Authenticate, OCI-Subject" always;'
	];
	const preflight = [
		...headers,
		'add_header Access-Control-Allow-Methods "GET, HEAD, POST, PUT, PATCH, DELETE" always;',
		'add_header Access-Control-Allow-Headers "Authorization, Accept, Content-Type, Content-Range" always;',
		'return 204;'
	];
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`
	);
	const config = `
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
daemon off;
worker_processes 1;
events {}
http {
	access_log off;
	client_max_body_size 0;
	${temporary.join('\n\t')}
	server {
		listen 127.0.0.1:${port};
		location /v2/ {
			${headers.join('\n\t\t\t')}
			if ($request_method = OPTIONS) { ${preflight.join(' ')} }
			proxy_pass ${registry.address};
			proxy_set_header Host $http_host;
			proxy_request_buffering off;
		}
	}
}
`;
	writeFileSync(path.join(folder, 'nginx.conf'), config);
	const args = ['-c', path.join(folder, 'nginx.conf'), '-p', folder];
	const server = start('nginx', args, folder);
	const address = `http://127.0.0.1:${port}`;
	await answers(`${address}/v2/`, server.child, server.output);
	return {
		address,
		host: `127.0.0.1:${port}`,
		async stop() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Output of a skopeo command; throws with what it said. Plain http, policies and logins of this machine left out. */
export function skopeo(...args: string[]): string {
	const { status, stdout, stderr } = spawnSync('skopeo', ['--insecure-policy', ...args]);
	if (status !== 0) throw new Error(`skopeo ${args.join(' ')}: ${stderr.toString()}`);
	return stdout.toString();
}
