// The build cache of the page: what the site's build compiled of the examples, and what this browser compiled before.
import type { CompileRequest } from '#lib/compiler/compiler.ts';
import type { ToolchainRecord } from '#lib/image/sources.ts';
import { languageOf, type LanguageId } from '#lib/project/languages.ts';
import type { BuildStore } from '#lib/storage/build-store.ts';
import type { BuildCache, CompiledResult, FoundResult } from './build-cache.ts';
import { inputsDigest } from './inputs-digest.ts';
import { decodeResult, encodeResult } from './result-file.ts';

/** What the site's build compiled. */
export interface SiteBuilds {
	/** Of the sources of the compile pipeline. */
	recipe: string;
	/** The first digits of the digests of inputs that there are files for. */
	keys: readonly string[];
	/** The file of a key; null where it cannot be had. */
	fetch(this: void, name: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null>;
}

export interface KeptBuildsParts {
	site: SiteBuilds;
	/** Opened when something is looked for first. Never rejects. */
	openStore: () => Promise<BuildStore>;
	toolchain: (language: LanguageId) => Promise<ToolchainRecord>;
}

/** Enough that two examples never have the same. */
export const SITE_KEY_DIGITS = 16;
/** Below the site's root. */
export const SITE_BUILDS_FOLDER = 'prebuilt';

export function siteBuildName(digest: string): string {
	return `${digest.slice(0, SITE_KEY_DIGITS)}.build`;
}

export class KeptBuilds implements BuildCache {
	readonly #parts: KeptBuildsParts;
	#store: Promise<BuildStore> | null = null;

	constructor(parts: KeptBuildsParts) {
		this.#parts = parts;
	}

	async find(request: CompileRequest, signal: AbortSignal): Promise<FoundResult | null> {
		try {
			const digest = await this.#digest(request);
			const fromSite = await this.#fromSite(digest, signal);
			if (fromSite) return { result: fromSite, origin: 'site' };
			const bytes = await (await this.#open()).read(digest);
			const result = bytes && (await decodeResult(bytes));
			signal.throwIfAborted();
			return result && { result, origin: 'kept' };
		} catch {
			signal.throwIfAborted();
			return null;
		}
	}

	async keep(request: CompileRequest, result: CompiledResult): Promise<void> {
		try {
			const digest = await this.#digest(request);
			await (await this.#open()).write(digest, await encodeResult(result));
		} catch {
			// A full disk, a private window: the next time it is compiled again.
		}
	}

	/** An example that is unchanged, so that what it needs is here before Run is pressed. */
	async fetchAhead(request: CompileRequest): Promise<void> {
		await this.find(request, new AbortController().signal);
	}

	async #digest(request: CompileRequest): Promise<string> {
		const { site, toolchain } = this.#parts;
		const language = request.language ?? languageOf(request.files);
		return inputsDigest({ request, recipe: site.recipe, toolchain: await toolchain(language) });
	}

	async #fromSite(digest: string, signal: AbortSignal): Promise<CompiledResult | null> {
		const { keys, fetch } = this.#parts.site;
		if (!keys.includes(digest.slice(0, SITE_KEY_DIGITS))) return null;
		const bytes = await fetch(siteBuildName(digest), signal);
		return bytes && decodeResult(bytes);
	}

	#open(): Promise<BuildStore> {
		return (this.#store ??= this.#parts.openStore());
	}
}
