// The module of an image as a project in WebAssembly text, which builds to an equal module with the same permissions.
import { moduleText } from '#lib/compiler/wat/module-text.ts';
import type { OcreImage } from '#lib/image/image.ts';
import { buildFileWith } from '#lib/project/build-file.ts';
import { BUILD_FILE, type Project } from '#lib/project/project.ts';
import { imageStem } from './image-name.ts';

/** Throws what `moduleText` does. */
export async function watProjectOf(
	image: Pick<OcreImage, 'wasm' | 'imageName' | 'config'>
): Promise<Pick<Project, 'name' | 'files'>> {
	const stem = imageStem(image.imageName);
	const { environment, permissions } = image.config;
	return {
		name: `${stem} as text`,
		files: {
			'main.wat': await moduleText(image.wasm),
			[BUILD_FILE]: buildFileWith({ name: stem, environment, permissions })
		}
	};
}
