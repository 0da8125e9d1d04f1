// WebAssembly text to modules, for scripts and tests: the assembler is not part of the page.
import wabt from 'wabt';

/** Made once: it is a program of its own. */
export async function createAssembler(): Promise<(wat: string) => Uint8Array> {
	const toolkit = await wabt();
	return (wat) => {
		const parsed = toolkit.parseWat('program.wat', wat);
		try {
			return parsed.toBinary({}).buffer;
		} finally {
			parsed.destroy();
		}
	};
}
