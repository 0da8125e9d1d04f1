// Judges a module as the runtime's loader does, in its words, before the browser sees it: what a board loads is loaded,
// what it refuses is refused with the same text.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import { CheckedModule, type LoadListener, type ModuleSection } from './checked-module.ts';
import { FunctionBody } from './function-body.ts';
import type { ModuleContext } from './function-facts.ts';
import { LoadReader, NUMBER_MISSING } from './load-reader.ts';
import { checkWasi } from './check-wasi.ts';
import { checkSection } from './module-sections.ts';
import { inconsistentData } from './segments.ts';

const MAGIC = [0x00, 0x61, 0x73, 0x6d];
const AOT_MAGIC = [0x00, 0x61, 0x6f, 0x74];
const VERSION = 1;
const AOT_VERSION = 6;
const HEADER_BYTES = 8;
/** The order in which sections come; the count of data segments comes before the code. */
const ORDER = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11];

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
	magic.every((byte, i) => bytes[i] === byte);

function versionOf(bytes: Uint8Array): number {
	return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
}

/** Of an image that was compiled ahead: sections by their numbers, and one of its own kind. */
const LAST_AOT_SECTION = 5;
const AOT_CUSTOM = 100;

const refused = (text: string) => new LoadError(text, 'AOT module load failed');

function checkAotSections(bytes: Uint8Array): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	let last = 0;
	for (let at = HEADER_BYTES; at < bytes.length;) {
		if (at + 8 > bytes.length) throw refused(NUMBER_MISSING);
		const id = view.getUint32(at, true);
		if (id > LAST_AOT_SECTION && id !== AOT_CUSTOM) throw refused('invalid section id');
		if (id !== AOT_CUSTOM && (id < last || (at === HEADER_BYTES && id > 0)))
			throw refused('invalid section order');
		if (id !== AOT_CUSTOM) last = id;
		at += 8 + view.getUint32(at + 4, true);
		if (at > bytes.length) throw refused(NUMBER_MISSING);
	}
}

/** Images of code that was compiled ahead are for one processor, which no browser has. */
function refuseAot(bytes: Uint8Array): never {
	if (bytes.length < HEADER_BYTES) throw refused(NUMBER_MISSING);
	if (versionOf(bytes) !== AOT_VERSION) throw refused('unknown binary version');
	if (bytes.length === HEADER_BYTES) throw refused('create section list failed');
	checkAotSections(bytes);
	throw refused(NUMBER_MISSING);
}

function checkHeader(bytes: Uint8Array): void {
	if (startsWith(bytes, AOT_MAGIC)) refuseAot(bytes);
	if (bytes.length < 4) throw new LoadError(NUMBER_MISSING);
	if (!startsWith(bytes, MAGIC)) throw new LoadError('magic header not detected');
	if (bytes.length < HEADER_BYTES) throw new LoadError(NUMBER_MISSING);
	if (versionOf(bytes) !== VERSION) throw new LoadError('unknown binary version');
}

function readSections(bytes: Uint8Array): ModuleSection[] {
	const reader = new LoadReader(bytes, HEADER_BYTES, bytes.length);
	const sections: ModuleSection[] = [];
	let last = -1;
	while (!reader.atEnd) {
		const id = reader.byte();
		const place = ORDER.indexOf(id);
		if (id !== 0 && place < 0) throw new LoadError('invalid section id');
		if (id !== 0 && place <= last)
			throw new LoadError('unexpected content after last section or junk after last section');
		if (id !== 0) last = place;
		const size = reader.u32();
		const bodyStart = reader.offset;
		reader.skip(size, NUMBER_MISSING);
		sections.push({ id, bodyStart, end: reader.offset });
	}
	return sections;
}

function contextOf(module: CheckedModule): ModuleContext {
	return {
		types: module.types,
		functions: module.functions,
		tables: module.tables.map(({ element }) => element),
		globals: module.globals,
		hasMemory: module.memories.length > 0,
		elements: module.elements,
		dataSegments: module.dataSegments,
		hasDataCount: module.dataCount !== null,
		declared: module.declared,
		hasSimd: module.hasSimd
	};
}

function checkBodies(module: CheckedModule): void {
	const context = contextOf(module);
	for (const { signature, locals, start, codeStart, end } of module.bodies) {
		const reader = new LoadReader(module.bytes, codeStart, end);
		module.facts.push(new FunctionBody(reader, context, locals, signature, start).check());
	}
}

function checkSections(module: CheckedModule): void {
	const sections = readSections(module.bytes);
	for (const section of sections) checkSection(section, module, sections);
	if (module.dataCount !== null && module.dataCount !== module.dataSegments)
		throw inconsistentData();
}

/** Throws LoadError with the runtime's text for a module that it does not load. */
export function checkModule(
	bytes: Uint8Array,
	hasSimd: boolean,
	listener: LoadListener = {}
): CheckedModule {
	checkHeader(bytes);
	const module = new CheckedModule(bytes, hasSimd, listener);
	checkSections(module);
	checkBodies(module);
	checkWasi(module);
	return module;
}
