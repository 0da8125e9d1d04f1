// Checks the code of one function as the runtime's loader does, in its words, and collects what is to be known of it.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import { checkPrefixed } from './prefixed-instructions.ts';
import type { FunctionFacts, ModuleContext, SiteKind } from './function-facts.ts';
import type { LoadReader } from './load-reader.ts';
import type { LocalTypes } from './local-types.ts';
import {
	FIRST_LOAD,
	LAST_STORE,
	MEMORY_OPERATIONS,
	NUMERIC_OPERATIONS,
	type Operation
} from './opcodes.ts';
import { OperandStack } from './operand-stack.ts';
import { unsupported } from './unsupported-opcode.ts';
import {
	F32,
	F64,
	FUNCREF,
	I32,
	I64,
	isReference,
	isValueType,
	sameTypes,
	typeName,
	type FunctionSignature
} from './value-types.ts';

const EMPTY_BLOCK = 0x40;
const FIRST_TRUNC = 0xa8;
/** The interpreter's instructions reach that many cells of a frame. */
const REACHABLE_CELLS = 32_767;

/** One function while it is checked. */
export class FunctionBody {
	readonly stack = new OperandStack();
	readonly facts: FunctionFacts;
	readonly #constants = new Set<string>();
	#constantCells = 0;
	/** Where the instruction begins that is looked at. */
	at = 0;

	constructor(
		readonly reader: LoadReader,
		readonly context: ModuleContext,
		/** Types of parameters and locals. */
		readonly locals: LocalTypes,
		signature: FunctionSignature,
		start: number
	) {
		this.facts = {
			signature,
			start,
			codeStart: reader.offset,
			end: reader.end,
			sites: [],
			calls: new Set(),
			indirectCalls: new Set(),
			cells: 0
		};
	}

	/** Throws LoadError with the runtime's text. */
	check(): FunctionFacts {
		const { reader, stack, facts } = this;
		const localCells = this.locals.cells;
		if (localCells > REACHABLE_CELLS) throw new LoadError('fast interpreter offset overflow');
		stack.open('function', [], facts.signature.results);
		while (!reader.atEnd) {
			this.at = reader.offset;
			this.#step(reader.byte());
			if (stack.depth > 0) continue;
			if (!reader.atEnd) throw new LoadError('section size mismatch');
			facts.cells = localCells + this.#constantCells + stack.mostSlots;
			return facts;
		}
		throw new LoadError('unexpected end opcodes from unbalanced control flow structures');
	}

	apply({ takes, gives }: Operation): void {
		this.stack.popAll(takes);
		if (gives !== null) this.stack.push(gives);
	}

	site(kind: SiteKind, argument = 0): void {
		this.facts.sites.push({ kind, start: this.at, end: this.reader.offset, argument });
	}

	/** The alignment and the offset of an access. */
	memoryArgument(naturalAlignment: number, isAtomic = false): void {
		const { reader } = this;
		if (!this.context.hasMemory) throw new LoadError('unknown memory');
		const alignment = reader.u32();
		const at = reader.offset;
		reader.u32();
		if (isAtomic ? alignment !== naturalAlignment : alignment > naturalAlignment)
			throw new LoadError(
				isAtomic
					? "alignment isn't equal to natural"
					: 'invalid memop flags: alignment must not be larger than natural'
			);
		this.facts.sites.push({ kind: 'offset', start: at, end: reader.offset, argument: 0 });
	}

	zeroByte(): void {
		if (this.reader.byte() !== 0) throw new LoadError('zero byte expected');
	}

	table(index: number): number {
		const element = this.context.tables[index];
		if (element === undefined) throw new LoadError(`unknown table ${index}`);
		return element;
	}

	#step(opcode: number): void {
		const numeric = NUMERIC_OPERATIONS[opcode];
		if (numeric) {
			if (opcode >= FIRST_TRUNC && opcode <= 0xb1 && opcode !== 0xac && opcode !== 0xad)
				this.site(numeric.takes[0] === F32 ? 'trunc_f32' : 'trunc_f64');
			this.apply(numeric);
		} else if (opcode >= FIRST_LOAD && opcode <= LAST_STORE) {
			const access = MEMORY_OPERATIONS[opcode]!;
			this.memoryArgument(access.alignment);
			this.apply(access);
		} else if (opcode <= 0x11) this.#control(opcode);
		else if (opcode <= 0x26) this.#variable(opcode);
		else if (opcode <= 0x44) this.#memoryOrConstant(opcode);
		else if (opcode === 0xfc || opcode === 0xfd || opcode === 0xfe) checkPrefixed(this, opcode);
		else this.#reference(opcode);
	}

	#control(opcode: number): void {
		const { stack, reader } = this;
		switch (opcode) {
			case 0x00:
				stack.markUnreachable();
				return;
			case 0x01:
				return;
			case 0x02:
			case 0x03:
				this.#open(opcode === 0x02 ? 'block' : 'loop');
				return;
			case 0x04:
				this.#openIf();
				return;
			case 0x05:
				if (stack.frame.kind !== 'if')
					throw new LoadError('opcode else found without matched opcode if');
				stack.reopen(stack.close());
				return;
			case 0x0b:
				this.#end();
				return;
			case 0x0c:
				stack.popAll(this.#label(reader.u32()));
				stack.markUnreachable();
				return;
			case 0x0d: {
				stack.pop(I32);
				const types = this.#label(reader.u32());
				stack.popAll(types);
				stack.pushAll(types);
				return;
			}
			case 0x0e:
				this.#branchTable();
				return;
			case 0x0f:
				stack.popAll(this.facts.signature.results);
				this.site('return', stack.depth - 1);
				stack.markUnreachable();
				return;
			case 0x10:
				this.#call(reader.u32());
				return;
			case 0x11:
				this.#callIndirect();
				return;
			default:
				throw unsupported(opcode);
		}
	}

	#variable(opcode: number): void {
		const { stack, reader, context } = this;
		if (opcode === 0x1a) return stack.drop();
		if (opcode === 0x1b) return stack.select();
		if (opcode === 0x1c) return this.#typedSelect();
		if (opcode >= 0x20 && opcode <= 0x22) {
			const type = this.locals.at(reader.u32());
			if (type === undefined) throw new LoadError('unknown local');
			if (opcode === 0x20) return stack.pushAlias(type);
			stack.pop(type);
			if (opcode === 0x22) stack.pushAlias(type);
		} else if (opcode === 0x23 || opcode === 0x24) {
			const global = context.globals[reader.u32()];
			if (!global) throw new LoadError('unknown global');
			if (opcode === 0x23) return stack.push(global.type);
			if (!global.mutable) throw new LoadError('global is immutable');
			stack.pop(global.type);
		} else if (opcode === 0x25 || opcode === 0x26) {
			const element = this.table(reader.u32());
			this.site('table');
			if (opcode === 0x26) stack.pop(element);
			stack.pop(I32);
			if (opcode === 0x25) stack.push(element);
		} else throw unsupported(opcode);
	}

	#memoryOrConstant(opcode: number): void {
		const { stack, reader } = this;
		if (opcode === 0x3f || opcode === 0x40) {
			if (!this.context.hasMemory) throw new LoadError('unknown memory');
			this.zeroByte();
			this.site(opcode === 0x3f ? 'size' : 'memory.grow');
			if (opcode === 0x40) stack.pop(I32);
			stack.push(I32);
		} else if (opcode === 0x41) {
			this.#constant(I32, String(reader.s32()));
		} else if (opcode === 0x42) {
			const from = reader.offset;
			reader.skipS64();
			this.#constant(I64, `q${reader.bytes.subarray(from, reader.offset).join()}`);
		} else if (opcode === 0x43 || opcode === 0x44) {
			const from = reader.offset;
			reader.skip(opcode === 0x43 ? 4 : 8);
			const bits = reader.bytes.subarray(from, reader.offset).join();
			this.#constant(opcode === 0x43 ? F32 : F64, `f${bits}`);
		} else throw unsupported(opcode);
	}

	/** Each constant has one place in the frame, however often it is used. */
	#constant(type: number, value: string): void {
		this.stack.pushAlias(type);
		if (this.#constants.has(value)) return;
		this.#constants.add(value);
		this.#constantCells += type === I64 || type === F64 ? 2 : 1;
	}

	#reference(opcode: number): void {
		const { stack, reader, context } = this;
		if (opcode === 0xd0) {
			const type = reader.byte();
			if (!isReference(type)) throw new LoadError('type mismatch');
			stack.push(type);
		} else if (opcode === 0xd1) {
			const { top } = stack;
			if (top !== null && !isReference(top)) throw new LoadError('type mismatch');
			stack.pop(top ?? FUNCREF);
			stack.push(I32);
		} else if (opcode === 0xd2) {
			const index = reader.u32();
			if (index >= context.functions.length) throw new LoadError(`unknown function ${index}`);
			if (!context.declared.has(index)) throw new LoadError('undeclared function reference');
			stack.push(FUNCREF);
		} else throw unsupported(opcode);
	}

	#blockType(): FunctionSignature {
		const { reader, context } = this;
		const byte = reader.bytes[reader.offset]!;
		if (
			byte === EMPTY_BLOCK ||
			(reader.offset < reader.end && isValueType(byte, context.hasSimd))
		) {
			reader.byte();
			return { params: [], results: byte === EMPTY_BLOCK ? [] : [byte] };
		}
		const index = reader.s33();
		const type = context.types[index];
		if (!type) throw new LoadError(`unknown type ${index}`);
		return type;
	}

	#open(kind: 'block' | 'loop'): void {
		const { params, results } = this.#blockType();
		this.stack.open(kind, params, results);
	}

	#openIf(): void {
		const { params, results } = this.#blockType();
		this.stack.pop(I32);
		this.stack.open('if', params, results);
	}

	#end(): void {
		const frame = this.stack.close();
		if (frame.kind === 'if' && !sameTypes(frame.params, frame.results))
			throw new LoadError('type mismatch: stack size does not match block type');
		if (frame.kind !== 'function') this.stack.pushAll(frame.results);
	}

	/** Types that a branch takes along. */
	#label(depth: number): readonly number[] {
		const frame = this.stack.label(depth);
		return frame.kind === 'loop' ? frame.params : frame.results;
	}

	#branchTable(): void {
		const { stack, reader } = this;
		const count = reader.u32();
		stack.pop(I32);
		let arity: number | null = null;
		for (let i = 0; i <= count; i++) {
			const types = this.#label(reader.u32());
			if (arity !== null && types.length !== arity)
				throw new LoadError('type mismatch: br_table targets must all use same result type');
			arity = types.length;
			stack.popAll(types);
			if (!stack.frame.unreachable || i === count) stack.pushAll(types);
		}
		stack.markUnreachable();
	}

	#call(index: number): void {
		const type = this.context.functions[index];
		if (!type) throw new LoadError(`unknown function ${index}`);
		this.facts.calls.add(index);
		this.stack.popAll(type.params);
		this.stack.pushAll(type.results);
	}

	#callIndirect(): void {
		const { stack, reader, context, facts } = this;
		const index = reader.u32();
		const table = reader.u32();
		const element = this.table(table);
		if (element !== FUNCREF)
			throw new LoadError(
				`type mismatch: instruction requires table of functions but table ${table} has ${typeName(element)}`
			);
		stack.pop(I32);
		const type = context.types[index];
		if (!type) throw new LoadError(`unknown type ${index}`);
		facts.indirectCalls.add(index);
		this.site('call_indirect', table);
		stack.popAll(type.params);
		stack.pushAll(type.results);
	}

	#typedSelect(): void {
		const { stack, reader, context } = this;
		if (reader.u32() !== 1) throw new LoadError('invalid result arity');
		const type = reader.byte();
		if (!isValueType(type, context.hasSimd)) throw new LoadError('unknown value type');
		stack.pop(I32);
		stack.pop(type);
		stack.pop(type);
		stack.push(type);
	}
}
