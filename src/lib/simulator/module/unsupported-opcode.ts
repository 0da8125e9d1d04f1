// The loader's refusal of an instruction that the board's runtime does not have.
import { LoadError } from '#lib/wasm/wasm-reader.ts';

export function unsupported(...codes: readonly number[]): LoadError {
	const hex = codes.map((code) => code.toString(16).padStart(2, '0'));
	return new LoadError(`unsupported opcode ${hex.join(' ')}`);
}
