// Programs as bytes, by wabt. Features that no board has are allowed, so that a board can refuse them.
import wabt from 'wabt';
import { programText, type Program } from './program.ts';

const FEATURES = {
	threads: true,
	exceptions: true,
	tail_call: true,
	memory64: true,
	multi_memory: true,
	extended_const: true,
	simd: true
};

export type Assemble = (program: Program) => Uint8Array<ArrayBuffer>;

export async function createAssembler(): Promise<Assemble> {
	const toolkit = await wabt();
	return (program) => {
		const parsed = toolkit.parseWat('program.wat', programText(program), FEATURES);
		try {
			return Uint8Array.from(parsed.toBinary({}).buffer);
		} finally {
			parsed.destroy();
		}
	};
}
