// The works of others in the compiler's files, which no bundler knows: the site serves them as they are.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AS_PACKAGES } from '../assemblyscript-build.ts';
import { readPackage } from './packages.ts';
import type { LicenceText, Work } from './work.ts';

const TEXTS = path.join(import.meta.dirname, 'texts');
const PACKAGE = /^vendor\/clang-([^/]+)\//;

type Part = Omit<Work, 'version' | 'texts'> & {
	/** It has a version of its own, which nobody tells. */
	unversioned?: true;
	/** Files below `static` that contain it. */
	files: RegExp;
	texts: readonly string[];
};

const LLVM_TERMS = 'apache-2.0-with-llvm-exceptions.txt';
const COMPILER =
	/^vendor\/clang-[^/]+\/llvm\.core((-c-[0-9a-f]+)?\.wasm|-cpp-[0-9a-f]+\.supplement)(\.br)?$/;
const SYSROOT = /^vendor\/clang-[^/]+\/sysroot-c-[0-9a-f]+\.tar(\.br)?$/;

const SCRIPT = /^vendor\/clang-[^/]+\/assemblyscript-[0-9a-f]+\.js(\.br)?$/;
const QUICKJS = /^vendor\/clang-[^/]+\/quickjs-(engine|compiler)-[0-9a-f]+\.wasm(\.br)?$/;
const CPP_LIBRARY = /^vendor\/clang-[^/]+\/sysroot-cpp-[0-9a-f]+\.tar(\.br)?$/;

const PARTS: readonly Part[] = [
	{
		name: 'LLVM, Clang and LLD',
		licence: 'Apache-2.0 WITH LLVM-exception',
		texts: [LLVM_TERMS, 'llvm-parts.txt'],
		files: COMPILER,
		note: 'llvm.core-c-*.wasm is llvm.core.wasm, modified: functions that compiling C hardly ever needs are replaced by a trap. llvm.core-cpp-*.supplement holds those of them that C++ needs.'
	},
	{
		name: 'libc++ and libc++abi',
		licence: 'Apache-2.0 WITH LLVM-exception',
		texts: [LLVM_TERMS],
		files: new RegExp(`${COMPILER.source}|${CPP_LIBRARY.source}`),
		note: 'Also linked into llvm.core.wasm.'
	},
	{
		name: 'compiler-rt and the headers of Clang',
		licence: 'Apache-2.0 WITH LLVM-exception',
		texts: [LLVM_TERMS],
		files: SYSROOT
	},
	{
		name: 'wasi-libc',
		unversioned: true,
		licence: 'Apache-2.0 WITH LLVM-exception',
		texts: [LLVM_TERMS, 'wasi-libc-parts.txt'],
		files: new RegExp(`${COMPILER.source}|${SYSROOT.source}|${QUICKJS.source}`),
		note: 'It contains musl, cloudlibc, libpreopen and dlmalloc. Also linked into llvm.core.wasm and the JavaScript engine.'
	},
	{
		name: 'QuickJS',
		unversioned: true,
		licence: 'MIT',
		texts: ['quickjs.txt'],
		files: QUICKJS,
		note: 'Version 2021-03-27, as the package qjsc has its sources, modified: calls between scripts take memory of the heap. In every image of a program in JavaScript or TypeScript, too.'
	},
	{
		name: '@yowasp/clang',
		licence: 'ISC',
		texts: ['yowasp-clang.txt'],
		files: new RegExp([COMPILER, SYSROOT, CPP_LIBRARY].map(({ source }) => source).join('|')),
		note: 'The package in which LLVM, wasi-libc and compiler-rt come.'
	}
];

/** What is served from there and is our own. */
const OURS =
	/^vendor\/clang-[^/]+\/(sdk-(c|cpp)-[0-9a-f]+\.tar(\.br)?|(manifest|small-core|quickjs|brotli)\.json)$/;

async function readText(name: string): Promise<LicenceText> {
	return { name, text: (await readFile(path.join(TEXTS, name), 'utf8')).trim() };
}

/** The files below the vendor folder, as paths below `static`. */
async function vendorFiles(staticFolder: string): Promise<string[]> {
	const folder = path.join(staticFolder, 'vendor');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			path.relative(staticFolder, path.join(parentPath, name)).replaceAll(path.sep, '/')
		);
}

function versionOf(file: string | undefined): string {
	return PACKAGE.exec(file ?? '')?.[1] ?? '';
}

/** Throws where a file lies there that nobody has said the origin of. */
export async function toolchainWorks(staticFolder: string): Promise<Work[]> {
	const files = await vendorFiles(staticFolder);
	const stranger = files.find(
		(file) => !OURS.test(file) && !SCRIPT.test(file) && !PARTS.some((part) => part.files.test(file))
	);
	if (stranger !== undefined)
		throw new Error(
			`Where static/${stranger} comes from is not written in vite/licences/toolchain-works.ts.`
		);
	const contained = PARTS.filter((part) => files.some((file) => part.files.test(file)));
	const parts = await Promise.all(
		contained.map(async ({ files: pattern, texts, unversioned, ...part }) => ({
			...part,
			version: unversioned ? '' : versionOf(files.find((file) => pattern.test(file))),
			texts: await Promise.all(texts.map(readText))
		}))
	);
	return files.some((file) => SCRIPT.test(file))
		? [...parts, ...(await scriptPackages(path.join(staticFolder, '../node_modules')))]
		: parts;
}

function scriptPackages(folder: string): Promise<Work[]> {
	return Promise.all(AS_PACKAGES.map((name) => readPackage(path.join(folder, name))));
}
