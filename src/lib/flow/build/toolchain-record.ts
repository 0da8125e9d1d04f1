// What a module was compiled with, from the toolchain's manifest, as an image's sources record it.
import { SDK_VERSION } from '#lib/compiler/c/sdk-version.ts';
import { toolsOf } from '#lib/compiler/languages.ts';
import { filesOfGroups, type ToolchainManifest } from '#lib/compiler/manifest.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { digestOf } from '#lib/image/digest.ts';
import type { ToolchainRecord } from '#lib/image/sources.ts';
import type { LanguageId } from '#lib/project/languages.ts';

/** Of the whole core: what the smaller ones make is the same, byte for byte. */
export async function toolchainRecord(
	manifest: ToolchainManifest,
	language: LanguageId
): Promise<ToolchainRecord> {
	const { core, groups, compilerName } = toolsOf(language);
	const files = [...(core ? [manifest.core] : []), ...filesOfGroups(manifest, groups)];
	const compiler = compilerName(manifest);
	return {
		compiler,
		sdk: SDK_VERSION,
		digest: await digestOf(utf8(files.map(({ sha256 }) => sha256).join('\n') || compiler))
	};
}
