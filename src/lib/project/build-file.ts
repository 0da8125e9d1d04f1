// build.yaml, the container definition: fields `version`, `name`, `binaries`, `config.environment`, `config.permissions`.
import type { Capability } from '#lib/abi/capabilities.ts';

/** A finding at a place of a text file. Lines and columns count from 1; the end is exclusive. */
export interface Finding {
	severity: 'error' | 'warning';
	/** Stable kebab-case code. */
	code: string;
	message: string;
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

export interface BuildDefinition {
	version: string;
	name: string;
	/** `build/NAME.wasm`, as written. */
	binaryPath: string;
	/** File name of the binary: the image's name on the board. */
	imageName: string;
	environment: readonly string[];
	permissions: readonly string[];
	/** What the permissions ask of the runtime. */
	capabilities: readonly Capability[];
}

export type BuildFileResult =
	| { ok: true; definition: BuildDefinition; findings: readonly Finding[] }
	| { ok: false; findings: readonly Finding[] };
