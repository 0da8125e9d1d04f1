// A program as a list of parts, each of which does one thing and prints what came of it: a part can be left out and
// the rest is still a program. Rendered as WebAssembly text.
import { findHostFunction, type HostFunction, type ValueType } from '#lib/abi/host-functions.ts';

export interface Part {
	/** A host function or an instruction; it begins the line that the part prints. */
	name: string;
	/** Host functions that it calls, by name. */
	calls: readonly string[];
	/** Put somewhere in memory, each ended by a NUL: `{0}` in the code is the address of the first. */
	texts: readonly string[];
	/** Statements. `{name}` and `{length}` are where its name is. */
	code: string;
}

export interface Program {
	parts: readonly Part[];
	/** Pages at first and at most, with what else belongs there; without its `export`. */
	memory: string;
	/** More fields of the module: tables, globals, functions, segments. */
	fields: readonly string[];
	/** `(import …)` fields that no part calls. */
	imports: readonly string[];
	/** The head of the entry function. */
	entry: string;
	/** How the memory is exported. */
	memoryExport: string;
}

export const PLAIN_PROGRAM: Omit<Program, 'parts'> = {
	memory: '1',
	fields: [],
	imports: [],
	entry: '(func $main (export "_start")',
	memoryExport: '(export "memory")'
};

/** Where a part finds room: results of calls, then what is read. */
export const SCRATCH = 8192;
export const SCRATCH_BYTES = 1024;
const TEXTS = 1024;

/** Prints a name and a number in hex digits, or bytes of the memory. */
const PRINTING = `
	(global $at (mut i32) (i32.const 128))
	(func $byte (param $value i32)
		(i32.store8 (global.get $at) (local.get $value))
		(global.set $at (i32.add (global.get $at) (i32.const 1))))
	(func $digits (param $value i64) (param $left i32) (local $digit i32)
		(loop $more
			(local.set $left (i32.sub (local.get $left) (i32.const 1)))
			(local.set $digit (i32.and (i32.const 15) (i32.wrap_i64 (i64.shr_u (local.get $value)
				(i64.extend_i32_u (i32.mul (local.get $left) (i32.const 4)))))))
			(call $byte (i32.add (local.get $digit)
				(select (i32.const 87) (i32.const 48) (i32.gt_u (local.get $digit) (i32.const 9)))))
			(br_if $more (local.get $left))))
	(func $flush
		(call $byte (i32.const 10))
		(i32.store (i32.const 64) (i32.const 128))
		(i32.store (i32.const 68) (i32.sub (global.get $at) (i32.const 128)))
		(drop (call $fd_write (i32.const 1) (i32.const 64) (i32.const 1) (i32.const 72)))
		(global.set $at (i32.const 128)))
	(func $out (param $name i32) (param $length i32) (param $value i64) (param $size i32)
		(loop $more
			(call $byte (i32.load8_u (local.get $name)))
			(local.set $name (i32.add (local.get $name) (i32.const 1)))
			(local.set $length (i32.sub (local.get $length) (i32.const 1)))
			(br_if $more (local.get $length)))
		(call $byte (i32.const 32))
		(call $digits (local.get $value) (local.get $size))
		(call $flush))
	(func $dump (param $from i32) (param $length i32)
		(call $byte (i32.const 32))
		(loop $more
			(call $digits (i64.load8_u (local.get $from)) (i32.const 2))
			(local.set $from (i32.add (local.get $from) (i32.const 1)))
			(local.set $length (i32.sub (local.get $length) (i32.const 1)))
			(br_if $more (local.get $length)))
		(call $flush))
	(func $clear (local $i i32)
		(local.set $i (i32.const ${SCRATCH_BYTES}))
		(loop $more
			(local.set $i (i32.sub (local.get $i) (i32.const 8)))
			(i64.store (i32.add (local.get $i) (i32.const ${SCRATCH})) (i64.const -6148914691236517206))
			(br_if $more (local.get $i))))`;

function typeOf({ params, results }: HostFunction): string {
	const list = (word: string, types: readonly ValueType[]) =>
		types.length === 0 ? '' : ` (${word} ${types.join(' ')})`;
	return list('param', params) + list('result', results);
}

export function hostFunction(name: string): HostFunction {
	const found = ['wasi_snapshot_preview1', 'env', 'wasi']
		.map((module) => findHostFunction(module, name))
		.find((one) => one !== undefined && one !== null);
	if (!found) throw new RangeError(`no host function ${name}`);
	return found;
}

export function importField(name: string): string {
	const host = hostFunction(name);
	return `(import "${host.module}" "${name}" (func $${name}${typeOf(host)}))`;
}

function quoted(text: string): string {
	return [...text]
		.map((character) => `\\${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
		.join('');
}

/** Texts that the parts need, each once, and where they are. */
class TextTable {
	readonly #addresses = new Map<string, number>();
	#next = TEXTS;

	addressOf(text: string): number {
		const known = this.#addresses.get(text);
		if (known !== undefined) return known;
		const address = this.#next;
		this.#addresses.set(text, address);
		this.#next += text.length + 1;
		if (this.#next > SCRATCH) throw new RangeError('too many texts');
		return address;
	}

	get fields(): string[] {
		return [...this.#addresses].map(
			([text, address]) => `(data (i32.const ${address}) "${quoted(text)}\\00")`
		);
	}
}

function statements(part: Part, texts: TextTable): string {
	return part.code
		.replace(/\{name\}/g, () => String(texts.addressOf(part.name)))
		.replace(/\{length\}/g, () => String(part.name.length))
		.replace(/\{(\d)\}/g, (_all, place: string) =>
			String(texts.addressOf(part.texts[Number(place)]!))
		);
}

/** The module as WebAssembly text. */
export function programText(program: Program): string {
	const texts = new TextTable();
	const body = program.parts.map((part) => statements(part, texts)).join('\n\t\t');
	const calls = new Set(['fd_write', ...program.parts.flatMap((part) => part.calls)]);
	return [
		'(module',
		...[...calls].map((name) => `\t${importField(name)}`),
		...program.imports.map((field) => `\t${field}`),
		`\t(memory ${program.memoryExport} ${program.memory})`,
		...texts.fields.map((field) => `\t${field}`),
		'\t(global $fd (mut i32) (i32.const 4))',
		PRINTING.slice(1),
		...program.fields.map((field) => `\t${field}`),
		`\t${program.entry}`,
		`\t\t${body}))`
	].join('\n');
}
