// Why a module trapped, as the board's runtime would say it. What the browser's engine says is not enough: one text
// stands for several reasons, and each engine has its own. A rewritten module shows what it did last.
import {
	NOT_SHARED,
	STACK_FULL,
	TABLE_ACCESS,
	TABLE_SHIFT,
	type TrapProbes
} from '../module/trap-probes.ts';

const UNREACHABLE = /unreachable/i;
const CONVERSION = /float unrepresentable|invalid conversion|trunc operation/i;
const TABLE = /\btable\b|element segment|indirect|null function|signature/i;

function globalValue(instance: WebAssembly.Instance, name: string | null): unknown {
	const global = name === null ? undefined : instance.exports[name];
	return global instanceof WebAssembly.Global ? (global.value as unknown) : undefined;
}

function callReason(instance: WebAssembly.Instance, place: bigint, tables: readonly string[]) {
	const table = instance.exports[tables[Number(place >> TABLE_SHIFT)] ?? ''];
	const index = Number(BigInt.asUintN(32, place));
	if (!(table instanceof WebAssembly.Table) || index >= table.length) return 'undefined element';
	return table.get(index) === null ? 'uninitialized element' : 'indirect call type mismatch';
}

/** Null where the engine's own text says it all. */
export function trapReason(
	engineText: string,
	instance: WebAssembly.Instance,
	{ place: placeName, float, tables }: TrapProbes
): string | null {
	if (CONVERSION.test(engineText)) {
		const value = globalValue(instance, float);
		if (typeof value !== 'number') return null;
		return Number.isNaN(value) ? 'invalid conversion to integer' : 'integer overflow';
	}
	const place = globalValue(instance, placeName);
	if (typeof place !== 'bigint') return null;
	if (UNREACHABLE.test(engineText)) {
		if (place === NOT_SHARED) return 'expected shared memory';
		return place === STACK_FULL ? 'wasm operand stack overflow' : null;
	}
	if (!TABLE.test(engineText)) return null;
	return place === TABLE_ACCESS
		? 'out of bounds table access'
		: callReason(instance, place, tables);
}
