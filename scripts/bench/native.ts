// The same compile and link by Debian's own clang and lld, with the page's sysroot and SDK, for a ratio from one run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseTar } from 'nanotar';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';

const RUNS = 7;

const COMPILE = [
	...['--target=wasm32-unknown-wasi', '-nostdinc', '-Oz', '-std=gnu17', '-Wall'],
	...['-isystem', 'ocre/include', '-isystem', 'usr/include'],
	...['-isystem', 'usr/include/wasm32-wasip1', '-c', 'main.c', '-o', 'main.o']
];

/** As the page links, less what Debian's older lld does not know (`--export-memory`). */
const LINK = [
	...['usr/lib/wasm32-wasip1/crt1-command.o', 'main.o', 'ocre/lib/libocre.a'],
	...['-Lusr/lib/wasm32-wasip1', '-lc', 'usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a'],
	...['--import-memory', '--max-memory=4194304', '--stack-first', '-z', 'stack-size=16384'],
	...['--strip-all', '--compress-relocations', '--allow-undefined', '-o', 'main.wasm']
];

function installed(program: string): boolean {
	return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}

/** The page's sysroot and SDK, as the site was built with them. */
function packs(): string[] {
	const clang = JSON.parse(readFileSync('node_modules/@yowasp/clang/package.json', 'utf8')) as {
		version: string;
	};
	const folder = `build/vendor/clang-${clang.version}`;
	const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as ToolchainManifest;
	return (manifest.groups.c ?? []).map(({ name }) => path.join(folder, name));
}

function unpack(pack: string, folder: string): void {
	for (const { name, data } of parseTar(readFileSync(pack))) {
		if (!data) continue;
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, data);
	}
}

/** Milliseconds of each compile and link, or null where clang or lld is not installed. */
export function measureNative(source: string, folder: string): number[] | null {
	if (!installed('clang') || !installed('wasm-ld')) return null;
	for (const pack of packs()) unpack(pack, folder);
	writeFileSync(path.join(folder, 'main.c'), source);
	const times: number[] = [];
	for (let i = 0; i <= RUNS; i++) {
		const start = performance.now();
		for (const [program, args] of [
			['clang', COMPILE],
			['wasm-ld', LINK]
		] as const)
			execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
		times.push(performance.now() - start);
	}
	// The first one reads everything from disk.
	return times.slice(1);
}
