// Where an entry of the console comes from: names and colours, and which of them are shown.
import type { ConsoleEntry } from './console-feed.ts';
import { console as words } from '#lib/texts/en/console.ts';
import { boardState } from '#lib/texts/en/board-state.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Sources other than containers. A container's is its id behind an `@`, which no other can be. */
export type FixedSource = 'page' | 'board' | 'shell' | 'mixed';

export const FIXED_SOURCES: Readonly<Record<FixedSource, FixedSourceWords>> = {
	board: { label: words.sourceBoard, detail: words.sourceBoardDetail, mark: words.markBoard },
	shell: { label: words.sourceShell, detail: words.sourceShellDetail, mark: words.markShell },
	page: { label: words.sourcePage, detail: words.sourcePageDetail, mark: words.markPage },
	mixed: {
		label: words.sourceMixed,
		detail: words.sourceMixedDetail,
		mark: boardState.containersMark
	}
};

interface FixedSourceWords {
	label: Words;
	detail: Words;
	/** As it stands before a line. */
	mark: Words;
}

export const containerSource = (id: string) => `@${id}`;

const GREEN_TO_RED = ['32', '34', '35', '33', '36', '31'];
const FIXED_COLOURS: Readonly<Record<FixedSource, string>> = {
	board: '37',
	shell: '37',
	page: '36',
	mixed: '37'
};

export function sourceOf(entry: ConsoleEntry): string {
	switch (entry.kind) {
		case 'note':
			return 'page';
		case 'log':
			return 'board';
		case 'command':
		case 'answer':
			return 'shell';
		case 'output':
			return entry.source === undefined ? 'mixed' : containerSource(entry.source);
	}
}

/** As it stands before a line. */
export function markOf(entry: ConsoleEntry): Words {
	const source = sourceOf(entry);
	return isFixed(source) ? FIXED_SOURCES[source].mark : verbatim(source.slice(1));
}

const isFixed = (source: string): source is FixedSource => source in FIXED_SOURCES;

/** The log lines that tell of a container go with it, too. */
export function isShown(entry: ConsoleEntry, only: ReadonlySet<string> | null): boolean {
	if (!only || only.has(sourceOf(entry))) return true;
	return 'source' in entry && entry.source !== undefined && only.has(containerSource(entry.source));
}

/** A terminal's colour; containers get theirs in this order. */
export function sourceColour(entry: ConsoleEntry, order: readonly string[]): string {
	const source = sourceOf(entry);
	if (isFixed(source)) return `\u001b[${FIXED_COLOURS[source]}m`;
	const place = Math.max(0, order.indexOf(source.slice(1)));
	return `\u001b[${GREEN_TO_RED[place % GREEN_TO_RED.length]}m`;
}
