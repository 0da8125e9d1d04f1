// Which parts of the WebAssembly proposals a module uses, by its instructions and types, and where they run.

export const FEATURES = [
	'sign-extension',
	'saturating-float-to-int',
	'multi-value',
	'bulk-memory',
	'reference-types',
	'threads',
	'simd',
	'tail-call',
	'exceptions',
	'gc',
	'memory64',
	'multi-memory',
	'extended-const'
] as const;

export type Feature = (typeof FEATURES)[number];

/** Ocre 0.7.0 on Zephyr: its WAMR is built without the others. */
export const BOARD_FEATURES: ReadonlySet<Feature> = new Set<Feature>([
	'sign-extension',
	'saturating-float-to-int',
	'multi-value',
	'bulk-memory',
	'reference-types',
	'threads'
]);

const LAST_SATURATING = 0xfc07;
/** `table.copy` */
const LAST_BULK = 0xfc0e;

/** Of one instruction, in the numbers of wasmparser: prefix and opcode side by side. Null: there from the start. */
export function featureOf(code: number): Feature | null {
	if (code >= 0xc0 && code <= 0xc4) return 'sign-extension';
	if (code === 0x12 || code === 0x13) return 'tail-call';
	if (isException(code)) return 'exceptions';
	if (code === 0x1c || code === 0x25 || code === 0x26) return 'reference-types';
	if (code >= 0xd0 && code <= 0xd2) return 'reference-types';
	if (code >= 0xd3 && code <= 0xd6) return 'gc';
	if (code >= 0xfb00 && code < 0xfc00) return 'gc';
	if (code >= 0xfc00 && code <= LAST_SATURATING) return 'saturating-float-to-int';
	if (code > LAST_SATURATING && code <= LAST_BULK) return 'bulk-memory';
	if (code > LAST_BULK && code < 0xfd00) return 'reference-types';
	if (code >= 0xfd000 && code < 0xfe000) return 'simd';
	if (code >= 0xfe00 && code < 0xff00) return 'threads';
	return null;
}

/** Of both generations of the proposal. */
function isException(code: number): boolean {
	return (code >= 0x06 && code <= 0x0a) || code === 0x18 || code === 0x19 || code === 0x1f;
}
