// The module that the browser's engine runs instead of the program's own: with the memory that the runtime gives it,
// imported and shared with the board, with tables as small as a board's, and with what is needed so that it ends where
// it would end on a board, for a reason that can be told.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { leb, signedLeb } from '#lib/wasm/leb.ts';
import type { ModuleOutline } from '#lib/wasm/wasm-reader.ts';
import { importSection, type GuestLayout } from '../runtime/guest/guest-layout.ts';
import { tableSection } from '../runtime/guest/guest-tables.ts';
import { AddedFunctions, type AddedFunction } from './added-functions.ts';
import { planDepth, STACK_BYTES } from './call-depth.ts';
import { INITIALIZE, initializes } from './check-wasi.ts';
import type { CheckedModule } from './checked-module.ts';
import type { Additions } from './code-edits.ts';
import { dataSection } from './data-section.ts';
import type { FunctionFacts, SiteKind } from './function-facts.ts';
import { LoadReader } from './load-reader.ts';
import { rewriteCode } from './rewrite-code.ts';
import type { TrapProbes } from './trap-probes.ts';

const TYPE = 1;
const IMPORT = 2;
const FUNCTION = 3;
const TABLE = 4;
const GLOBAL = 6;
const EXPORT = 7;
const ELEMENT = 9;
const DATA_COUNT = 12;
const CODE = 10;
const DATA = 11;

const FUNCTION_KIND = 0;
const TABLE_KIND = 1;
const GLOBAL_KIND = 3;

/** Mutable globals: a place and a number of floats that are not there yet, and the whole stack. */
const PLACE_GLOBAL = [0x7e, 1, 0x42, 0x7f, 0x0b];
const FLOAT_GLOBAL = [0x7c, 1, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b];
const PAGE_GLOBAL = [0x7f, 1, 0x41, 0, 0x0b];
const stackGlobal = [0x7f, 1, 0x41, ...signedLeb(BigInt(STACK_BYTES)), 0x0b];

export interface BoardModule {
	bytes: Uint8Array<ArrayBuffer>;
	probes: TrapProbes;
}

export interface BoardModuleOptions {
	module: CheckedModule;
	outline: ModuleOutline;
	layout: GuestLayout | null;
	/** What a board has for a linear memory that grows, old and new together. */
	roomPages: number;
	/** Whether the board shares the memory. */
	sharesMemory: boolean;
}

class ModuleWriter {
	readonly #module: CheckedModule;
	readonly #outline: ModuleOutline;
	readonly #layout: GuestLayout | null;
	readonly #types: Uint8Array[] = [];
	readonly #globals: number[][] = [];
	readonly #exports: Uint8Array[] = [];
	readonly #prefix: string;
	readonly #roomPages: number;
	readonly #sharesMemory: boolean;

	constructor({ module, outline, layout, roomPages, sharesMemory }: BoardModuleOptions) {
		this.#module = module;
		this.#outline = outline;
		this.#layout = layout;
		this.#roomPages = roomPages;
		this.#sharesMemory = sharesMemory;
		let prefix = 'board:';
		while (module.exports.some(({ name }) => name.startsWith(prefix))) prefix = `~${prefix}`;
		this.#prefix = prefix;
	}

	/** `isThread`: its data lies in the memory already. */
	write(isThread: boolean): BoardModule {
		const depth = planDepth(this.#module);
		const counts = this.#module.facts.some((_, index) => depth.frame(index) !== null);
		const has = (...kinds: SiteKind[]) =>
			this.#module.facts.some(({ sites }) => sites.some(({ kind }) => kinds.includes(kind)));
		const looksIntoTables = has('call_indirect', 'table');
		const place = counts || looksIntoTables || has('wait') ? this.#global(PLACE_GLOBAL) : null;
		const float = has('trunc_f32', 'trunc_f64') ? this.#global(FLOAT_GLOBAL) : null;
		const stack = counts ? this.#global(stackGlobal) : null;
		const baseBytes = this.#layout?.baseBytes ?? 0;
		const added = new AddedFunctions(this.#module.functions.length);
		const page = has('memory.grow') ? this.#global(PAGE_GLOBAL) : 0;
		const additions: Additions = {
			place: place ?? 0,
			float: float ?? 0,
			stack: stack ?? 0,
			baseBytes,
			isShared: this.#layout?.shared ?? true,
			isFixed: this.#layout?.boardBytes != null,
			bulkFunction: (kind, segment) => added.bulk(kind, segment, baseBytes),
			growFunction: () => added.grow(page, this.#roomPages)
		};
		const code = rewriteCode(this.#module, {
			additions,
			depth,
			blockType: (results) => this.#type(this.#resultType(results))
		});
		const probes: TrapProbes = {
			place: place === null ? null : this.#export('place', GLOBAL_KIND, place),
			float: float === null ? null : this.#export('float', GLOBAL_KIND, float),
			tables: looksIntoTables
				? this.#module.tables.map((_, i) => this.#export(`table${i}`, TABLE_KIND, i))
				: [],
			starters: isThread ? [] : this.#starters()
		};
		return { bytes: this.#assemble(code, added.all, isThread), probes };
	}

	/** The module's start function, and what a program for WASI that is a library calls its start. */
	#starters(): string[] {
		const { start } = this.#module;
		const names = start === null ? [] : [this.#export('start', FUNCTION_KIND, start)];
		return initializes(this.#module) ? [...names, INITIALIZE] : names;
	}

	#assemble(
		code: Uint8Array,
		added: readonly AddedFunction[],
		isThread: boolean
	): Uint8Array<ArrayBuffer> {
		const { bytes } = this.#module;
		const bodies = [code, ...added.flatMap(({ body }) => [leb(body.length), body])];
		const count = this.#module.facts.length + added.length;
		const types = added.map(({ type }) => leb(this.#type(type)));
		return concatBytes([
			bytes.subarray(0, 8),
			this.#extended(TYPE, this.#types),
			this.#imports(),
			this.#extended(FUNCTION, types),
			this.#has(TABLE) ? tableSection(this.#outline) : new Uint8Array(0),
			this.#extended(
				GLOBAL,
				this.#globals.map((global) => Uint8Array.from(global))
			),
			this.#extended(EXPORT, this.#exports),
			this.#copied(ELEMENT),
			this.#copied(DATA_COUNT),
			count > 0 ? section(CODE, [leb(count), ...bodies]) : new Uint8Array(0),
			this.#data(isThread)
		]);
	}

	#has(id: number): boolean {
		return this.#outline.sections.some((entry) => entry.id === id);
	}

	#imports(): Uint8Array {
		if (this.#layout)
			return importSection(this.#module.bytes, this.#outline, this.#layout, this.#sharesMemory);
		return this.#copied(IMPORT);
	}

	#copied(id: number): Uint8Array {
		const found = this.#outline.sections.find((entry) => entry.id === id);
		if (!found) return new Uint8Array(0);
		return this.#module.bytes.subarray(found.start, found.end);
	}

	/** The module's own section with more entries at its end. */
	#extended(id: number, entries: readonly Uint8Array[]): Uint8Array {
		if (entries.length === 0) return this.#copied(id);
		const found = this.#outline.sections.find((entry) => entry.id === id);
		if (!found) return section(id, [leb(entries.length), ...entries]);
		const reader = new LoadReader(this.#module.bytes, found.bodyStart, found.end);
		const count = reader.u32() + entries.length;
		const old = this.#module.bytes.subarray(reader.offset, found.end);
		return section(id, [leb(count), old, ...entries]);
	}

	#data(isThread: boolean): Uint8Array {
		const found = this.#outline.sections.find((entry) => entry.id === DATA);
		if (!found) return new Uint8Array(0);
		const reader = new LoadReader(this.#module.bytes, found.bodyStart, found.end);
		const baseBytes = this.#layout?.baseBytes ?? 0;
		if (baseBytes === 0 && !isThread) return this.#copied(DATA);
		return section(DATA, dataSection(reader, { baseBytes, isEmpty: isThread }));
	}

	#type(entry: Uint8Array): number {
		return this.#module.types.length + this.#types.push(entry) - 1;
	}

	#resultType(results: FunctionFacts['signature']['results']): Uint8Array {
		return Uint8Array.from([0x60, 0, ...leb(results.length), ...results]);
	}

	#global(entry: number[]): number {
		return this.#module.globals.length + this.#globals.push(entry) - 1;
	}

	#export(what: string, kind: number, index: number): string {
		const name = this.#prefix + what;
		const bytes = utf8(name);
		this.#exports.push(concatBytes([leb(bytes.length), bytes, Uint8Array.of(kind), leb(index)]));
		return name;
	}
}

function section(id: number, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const body = concatBytes(parts);
	return concatBytes([Uint8Array.of(id), leb(body.length), body]);
}

/** The module for a container's main thread, or for one that it spawns. */
export function boardModule(options: BoardModuleOptions, isThread = false): BoardModule {
	return new ModuleWriter(options).write(isThread);
}
