// A small image for tests: made of nothing but its definition.
import { utf8 } from '#lib/core/bytes.ts';
import type { Bytes } from './artifact.ts';
import { buildImage, type BuildImageOptions, type OcreImage } from './image.ts';
import { digestOf } from './digest.ts';
import { packSources, type Sources } from './sources.ts';

/** A module with nothing in it but a custom section of the given size. */
export function moduleOfSize(paddingBytes = 0): Bytes {
	const header = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
	if (paddingBytes === 0) return header;
	const size: number[] = [];
	for (let rest = paddingBytes + 2; rest > 0; rest = Math.floor(rest / 128))
		size.push((rest % 128) + (rest >= 128 ? 128 : 0));
	return Uint8Array.from([...header, 0, ...size, 1, 0x78, ...new Uint8Array(paddingBytes)]);
}

export const DEFINITION = {
	name: 'blinky',
	imageName: 'blinky.wasm',
	environment: ['INTERVAL=500'],
	permissions: ['ocre_timers', 'networking']
};

export function testImage(changes: Partial<BuildImageOptions> = {}): Promise<OcreImage> {
	return buildImage({ definition: DEFINITION, wasm: moduleOfSize(), ...changes });
}

export async function testSources(image: OcreImage, changes: Partial<Sources> = {}) {
	const sources: Sources = {
		projectName: 'Blinky',
		exampleId: 'blinky',
		files: { 'build.yaml': "version: '1'\n", 'main.c': 'int main(void) { return 0; } // é\n' },
		toolchain: {
			compiler: '@yowasp/clang 22',
			sdk: '1.0.0',
			digest: await digestOf(utf8('toolchain'))
		},
		moduleDigest: await digestOf(image.wasm),
		...changes
	};
	return { sources, artifact: await packSources(sources, image.artifact.descriptor) };
}
