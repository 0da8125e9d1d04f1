// How a module that was found becomes a container: by the build definition that names it or, where none does, by what it
// imports.
import { toValidName } from '#lib/abi/names.ts';
import { neededCapabilities } from '#lib/image/inspect/fits.ts';
import type { InspectedImport } from '#lib/image/inspect/inspect-module.ts';
import { parseBuildFile, type BuildDefinition } from '#lib/project/build-file.ts';
import type { Finding } from '#lib/project/finding.ts';

/** A build definition of the folder. */
export interface DefinitionFile {
	path: string;
	source: string;
}

export interface FollowedDefinition extends Pick<
	BuildDefinition,
	'imageName' | 'capabilities' | 'environment'
> {
	/** The file that says so; null: none names this module. */
	from: string | null;
	/** A definition that nothing can be read from, with the first error in it. */
	broken: { path: string; finding: Finding } | null;
}

export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** How many folders of the two paths are the same. */
function nearness(a: string, b: string): number {
	const [one, other] = [folderOf(a).split('/'), folderOf(b).split('/')];
	const first = one.findIndex((name, i) => name !== other[i]);
	return first < 0 ? one.length : first;
}

/** `imports` of the module; none where it cannot be taken apart. */
export function definitionFor(
	modulePath: string,
	files: readonly DefinitionFile[],
	imports: readonly InspectedImport[]
): FollowedDefinition {
	const name = baseName(modulePath);
	const nearest = files.toSorted(
		(a, b) => nearness(b.path, modulePath) - nearness(a.path, modulePath)
	);
	let broken: FollowedDefinition['broken'] = null;
	for (const { path, source } of nearest) {
		const result = parseBuildFile(source);
		if (!result.ok) {
			const finding = result.findings.find(({ severity }) => severity === 'error');
			if (finding) broken ??= { path, finding };
		} else if (result.definition.imageName === name) {
			const { imageName, capabilities, environment } = result.definition;
			return { imageName, capabilities, environment, from: path, broken: null };
		}
	}
	const capabilities = [...neededCapabilities(imports).keys()];
	return { imageName: imageNameFor(name), capabilities, environment: [], from: null, broken };
}

/** As a board takes it. */
function imageNameFor(name: string): string {
	return `${toValidName(name.replace(/\.wasm$/i, ''))}.wasm`;
}
