// Precompiled headers for C++: reading <iostream> takes clang five times as long as the rest of a small program. What a
// source includes first is made into one when there is time, and kept: in memory, and in a store that outlives the page.
// A compile with one gives the same object, byte for byte, as a compile without.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '#lib/core/bytes.ts';
import type { Toolchain } from '../tools/toolchain.ts';
import { precompileArguments } from './flags.ts';
import { leadingIncludes } from './leading-includes.ts';

/** Where precompiled headers outlive the worker. It may lose them at any time. */
export interface HeaderStore {
	read(key: string): Promise<Uint8Array | null>;
	write(key: string, bytes: Uint8Array): Promise<void>;
}

export interface HeaderRequest {
	source: string;
	optimisation: string;
	threads: boolean;
}

export interface PrecompiledHeader {
	key: string;
	path: string;
	/** What the compiler must find: the header, and the text that it was made of. */
	inputs: ReadonlyMap<string, Uint8Array>;
}

interface Wanted extends Omit<HeaderRequest, 'source'> {
	key: string;
	text: string;
}

/** Each of them takes some 20 MB. */
const KEPT = 3;
const FOLDER = 'precompiled';
const SYSTEM_FOLDERS = ['ocre/include', 'usr/include/c++/v1', 'usr/include/wasm32-wasip1'];

export class PrecompiledHeaders {
	readonly #toolchain: Toolchain;
	readonly #store: HeaderStore;
	readonly #kept = new Map<string, Uint8Array>();
	/** Those that cannot be made, or that the compiler did not take. */
	readonly #refused = new Set<string>();
	readonly #sought = new Set<string>();
	#wanted: Wanted | null = null;

	constructor(toolchain: Toolchain, store: HeaderStore) {
		this.#toolchain = toolchain;
		this.#store = store;
	}

	/** The one for this source, where it is in memory; otherwise it is made with `prepare`. */
	find(request: HeaderRequest): PrecompiledHeader | null {
		const wanted = this.#wantedFor(request);
		if (!wanted || this.#refused.has(wanted.key)) return null;
		const { key, text } = wanted;
		const bytes = this.#kept.get(key);
		if (!bytes) {
			this.#wanted = wanted;
			return null;
		}
		this.#keep(key, bytes);
		const path = `${FOLDER}/${key}.pch`;
		return {
			key,
			path,
			inputs: new Map([
				[path, bytes],
				[headerPath(key), utf8(text)]
			])
		};
	}

	/** Brings those that the store has into memory. */
	async recall(requests: readonly HeaderRequest[]): Promise<void> {
		for (const { key } of requests.slice(0, KEPT).flatMap((r) => this.#wantedFor(r) ?? [])) {
			if (this.#kept.has(key) || this.#sought.has(key)) continue;
			this.#sought.add(key);
			const bytes = await this.#store.read(key).catch(() => null);
			if (bytes) this.#keep(key, bytes);
		}
	}

	/** Makes the one that was missing last, and says whether. Takes seconds: for idle moments. */
	prepare(): boolean {
		const wanted = this.#wanted;
		this.#wanted = null;
		if (!wanted || this.#kept.has(wanted.key)) return false;
		const bytes = this.#make(wanted);
		if (!bytes) {
			this.#refused.add(wanted.key);
			return false;
		}
		this.#keep(wanted.key, bytes);
		this.#store.write(wanted.key, bytes).catch(() => undefined);
		return true;
	}

	/** The compiler did not survive it. */
	refuse(key: string): void {
		this.#refused.add(key);
		this.#kept.delete(key);
	}

	#wantedFor({ source, optimisation, threads }: HeaderRequest): Wanted | null {
		const names = leadingIncludes(source);
		const known = names.slice(
			0,
			firstUnknown(names, (name) => this.#isSystemHeader(name))
		);
		if (known.length === 0) return null;
		const text = known.map((name) => `#include <${name}>\n`).join('');
		const what = [this.#toolchain.id, optimisation, threads, text].join('\0');
		return { key: hex(sha256(utf8(what))), text, optimisation, threads };
	}

	/** A header of the project may change, and has none of these names. */
	#isSystemHeader(name: string): boolean {
		return SYSTEM_FOLDERS.some((folder) => this.#toolchain.hasFile(`${folder}/${name}`));
	}

	#make({ key, text, optimisation, threads }: Wanted): Uint8Array | null {
		const output = `${FOLDER}/${key}.pch`;
		const args = precompileArguments(headerPath(key), output, optimisation, { threads });
		try {
			const { files } = this.#toolchain.run(args, new Map([[headerPath(key), utf8(text)]]));
			return files.read(output);
		} catch {
			return null;
		}
	}

	/** The one that was used last goes last. */
	#keep(key: string, bytes: Uint8Array): void {
		this.#kept.delete(key);
		this.#kept.set(key, bytes);
		for (const oldest of this.#kept.keys()) {
			if (this.#kept.size <= KEPT) break;
			this.#kept.delete(oldest);
		}
	}
}

function headerPath(key: string): string {
	return `${FOLDER}/${key}.cpp`;
}

function firstUnknown(names: readonly string[], isKnown: (name: string) => boolean): number {
	const index = names.findIndex((name) => !isKnown(name));
	return index < 0 ? names.length : index;
}

/** For Node, where a compile is one of a kind. */
export const NO_STORE: HeaderStore = {
	read: () => Promise.resolve(null),
	write: () => Promise.resolve()
};
