// Bytes that a first visitor downloads, compressed as a good host sends them: what the browser asked for, file by file.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Figure } from './report.ts';

const BUILD = 'build';
const INITIAL_SCRIPT_LEVEL = 350_000;

/** Files of the built site that a page asked for since the last call. */
export class Transfers {
	#paths = new Set<string>();

	constructor(page: Page) {
		page.context().on('request', (request) => {
			const { pathname } = new URL(request.url());
			this.#paths.add(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		});
	}

	take(): string[] {
		const paths = [...this.#paths];
		this.#paths.clear();
		return paths;
	}
}

/** Of the brotli copy beside the file, or compressed now. */
function brotliBytes(file: string): number {
	const copy = statSync(`${file}.br`, { throwIfNoEntry: false });
	if (copy) return copy.size;
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	return brotliCompressSync(readFileSync(file), { params }).length;
}

function total(paths: readonly string[]): number {
	return paths.reduce((sum, file) => sum + brotliBytes(path.join(BUILD, file)), 0);
}

export function initialFigure(paths: readonly string[]): Figure {
	const bytes = total(paths.filter((file) => file.endsWith('.js')));
	return {
		what: 'script until the program can be edited (brotli)',
		value: `${(bytes / 1000).toFixed(0)} KB`,
		level: '< 350 KB',
		reached: bytes < INITIAL_SCRIPT_LEVEL
	};
}

export function compileFigure(paths: readonly string[]): Figure {
	const bytes = total(paths);
	return {
		what: 'bytes transferred for the first C compile (brotli)',
		value: `${(bytes / 1_000_000).toFixed(2)} MB`
	};
}
