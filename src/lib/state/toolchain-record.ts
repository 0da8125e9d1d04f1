// What a module was compiled with, from the toolchain's manifest, as an image's sources record it.
import { SDK_VERSION } from '#lib/compiler/c/sdk-version.ts';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { digestOf } from '#lib/image/digest.ts';
import type { ToolchainRecord } from '#lib/image/sources.ts';

/** Of the whole core: what the small one makes is the same, byte for byte. */
export async function toolchainRecord({
	version,
	core,
	packs
}: ToolchainManifest): Promise<ToolchainRecord> {
	const parts = [core, ...packs].map(({ sha256 }) => sha256);
	return {
		compiler: `@yowasp/clang ${version}`,
		sdk: SDK_VERSION,
		digest: await digestOf(utf8(parts.join('\n')))
	};
}
