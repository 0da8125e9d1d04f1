// Looks at the expressions that give globals, tables and data their first values: the board's runtime takes one
// constant, browsers also compute.
import {
	DATA,
	ELEMENT,
	GLOBAL,
	LoadError,
	readItems,
	type ModuleOutline,
	type WasmReader
} from '#lib/wasm/wasm-reader.ts';

const END = 0x0b;

function skipConstant(reader: WasmReader): void {
	const opcode = reader.byte();
	switch (opcode) {
		case 0x23: // global.get
		case 0x41: // i32.const
		case 0x42: // i64.const
		case 0xd0: // ref.null
		case 0xd2: // ref.func
			reader.skipLeb();
			return;
		case 0x43: // f32.const
			reader.skip(4);
			return;
		case 0x44: // f64.const
			reader.skip(8);
			return;
		case 0xfd: // v128.const
			reader.skipLeb();
			reader.skip(16);
			return;
		default:
			throw refused();
	}
}

function refused(): LoadError {
	return new LoadError('illegal opcode or constant expression required or type mismatch');
}

function skipExpression(reader: WasmReader): void {
	skipConstant(reader);
	if (reader.byte() !== END) throw refused();
}

function skipGlobal(reader: WasmReader): void {
	reader.skip(2);
	skipExpression(reader);
}

const skipIndex = (reader: WasmReader) => reader.skipLeb();

function skipElement(reader: WasmReader): void {
	const flags = reader.u32();
	const isActive = (flags & 1) === 0;
	const hasIndex = (flags & 2) !== 0;
	const hasExpressions = (flags & 4) !== 0;
	if (isActive && hasIndex) reader.skipLeb();
	if (isActive) skipExpression(reader);
	if ((flags & 3) !== 0) reader.skip(1);
	reader.vector(() => (hasExpressions ? skipExpression(reader) : skipIndex(reader)));
}

function skipData(reader: WasmReader): void {
	const flags = reader.u32();
	if (flags === 2) reader.skipLeb();
	if (flags !== 1) skipExpression(reader);
	reader.skip(reader.u32());
}

/** Throws LoadError for an expression that is more than a constant, and for sections that end too early. */
export function checkConstantExpressions(
	bytes: Uint8Array,
	{ sections }: Pick<ModuleOutline, 'sections'>
): void {
	readItems(bytes, sections, GLOBAL, skipGlobal);
	readItems(bytes, sections, ELEMENT, skipElement);
	readItems(bytes, sections, DATA, skipData);
}
