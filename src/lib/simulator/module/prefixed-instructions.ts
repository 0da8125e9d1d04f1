// Instructions behind a prefix: saturating conversions, bulk memory and tables, atomics, vectors.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import type { FunctionBody } from './function-body.ts';
import { ATOMIC_OPERATIONS, SATURATING_OPERATIONS } from './opcodes.ts';
import { unsupported } from './unsupported-opcode.ts';
import { I32 } from './value-types.ts';

const BULK = 0xfc;
const ATOMIC = 0xfe;
const FENCE = 3;
const WAIT32 = 1;
const WAIT64 = 2;

function needMemory({ context }: FunctionBody): void {
	if (!context.hasMemory) throw new LoadError('unknown memory 0');
}

function popNumbers({ stack }: FunctionBody, count: number): void {
	for (let i = 0; i < count; i++) stack.pop(I32);
}

function dataSegment({ context }: FunctionBody, index: number, problem: string): void {
	if (index >= context.dataSegments) throw new LoadError(problem);
	if (!context.hasDataCount) throw new LoadError('data count section required');
}

function elementSegment({ context }: FunctionBody, index: number): number {
	const element = context.elements[index];
	if (element === undefined) throw new LoadError(`unknown elem segment ${index}`);
	return element;
}

function bulkMemory(body: FunctionBody, opcode: number): void {
	const { reader } = body;
	if (opcode === 8) {
		const segment = reader.u32();
		body.zeroByte();
		needMemory(body);
		dataSegment(body, segment, `unknown data segment ${segment}`);
		body.site('memory.init', segment);
		popNumbers(body, 3);
	} else if (opcode === 9) {
		dataSegment(body, reader.u32(), 'unknown data segment');
	} else if (opcode === 10) {
		body.zeroByte();
		body.zeroByte();
		needMemory(body);
		body.site('memory.copy');
		popNumbers(body, 3);
	} else {
		body.zeroByte();
		needMemory(body);
		body.site('memory.fill');
		popNumbers(body, 3);
	}
}

function bulkTable(body: FunctionBody, opcode: number): void {
	const { reader, stack } = body;
	if (opcode === 12) {
		const segment = reader.u32();
		const element = body.table(reader.u32());
		if (elementSegment(body, segment) !== element) throw new LoadError('type mismatch');
		body.site('table');
		popNumbers(body, 3);
		return;
	}
	if (opcode === 13) {
		elementSegment(body, reader.u32());
		return;
	}
	const element = body.table(reader.u32());
	if (opcode === 14 && body.table(reader.u32()) !== element) throw new LoadError('type mismatch');
	body.site('table');
	if (opcode === 14) popNumbers(body, 3);
	else if (opcode === 15) {
		stack.pop(I32);
		stack.pop(element);
		stack.push(I32);
	} else if (opcode === 16) stack.push(I32);
	else {
		stack.pop(I32);
		stack.pop(element);
		stack.pop(I32);
	}
}

function atomic(body: FunctionBody): void {
	const opcode = body.reader.u32();
	if (opcode === FENCE) {
		body.zeroByte();
		return;
	}
	const access = ATOMIC_OPERATIONS[opcode];
	// Where there is no such instruction, its alignment is looked at nevertheless.
	if (!access)
		throw opcode === 0x0f
			? unsupported(ATOMIC, opcode)
			: new LoadError("alignment isn't equal to natural");
	body.memoryArgument(access.alignment, true);
	if (opcode === WAIT32 || opcode === WAIT64) body.site('wait');
	body.apply(access);
}

/** Vectors are let through as they are where the board has them: the browser checks them. */
function vector({ context, reader, stack }: FunctionBody): void {
	if (!context.hasSimd) throw unsupported(0xfd);
	const opcode = reader.u32();
	if (opcode === 12 || opcode === 13) reader.skip(16);
	else if (opcode >= 21 && opcode <= 34) reader.skip(1);
	else if (opcode <= 11 || (opcode >= 84 && opcode <= 93)) {
		reader.u32();
		reader.u32();
		if (opcode >= 84 && opcode <= 91) reader.skip(1);
	}
	stack.ignoreRest();
}

export function checkPrefixed(body: FunctionBody, prefix: number): void {
	if (prefix === ATOMIC) {
		atomic(body);
		return;
	}
	if (prefix !== BULK) {
		vector(body);
		return;
	}
	const opcode = body.reader.u32();
	const saturating = SATURATING_OPERATIONS[opcode];
	if (saturating) body.apply(saturating);
	else if (opcode <= 11) bulkMemory(body, opcode);
	else if (opcode <= 17) bulkTable(body, opcode);
	else throw unsupported(BULK, opcode);
}
