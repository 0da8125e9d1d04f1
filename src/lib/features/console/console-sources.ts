// Where an entry of the console comes from: names and colours, and which of them are shown.
import type { ConsoleEntry } from './console-feed.ts';
import { console as words } from '#lib/texts/en/console.ts';
import type { Words } from '#lib/texts/words.ts';

/** Sources other than containers. A container's is its id behind an `@`, which no other can be. */
export type FixedSource = 'page' | 'board' | 'shell' | 'mixed';

export const FIXED_SOURCES: Readonly<Record<FixedSource, { label: Words; detail: Words }>> = {
	board: { label: words.sourceBoard, detail: words.sourceBoardDetail },
	shell: { label: words.sourceShell, detail: words.sourceShellDetail },
	page: { label: words.sourcePage, detail: words.sourcePageDetail },
	mixed: { label: words.sourceMixed, detail: words.sourceMixedDetail }
};

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
export function sourceName(entry: ConsoleEntry): string {
	if (entry.kind === 'output') return entry.source ?? 'containers';
	return sourceOf(entry);
}

/** The log lines that tell of a container go with it, too. */
export function isShown(entry: ConsoleEntry, only: ReadonlySet<string> | null): boolean {
	if (!only || only.has(sourceOf(entry))) return true;
	return 'source' in entry && entry.source !== undefined && only.has(containerSource(entry.source));
}

/** A terminal's colour; containers get theirs in this order. */
export function sourceColour(entry: ConsoleEntry, order: readonly string[]): string {
	const source = sourceOf(entry);
	if (source in FIXED_COLOURS) return `\u001b[${FIXED_COLOURS[source as FixedSource]}m`;
	const place = Math.max(0, order.indexOf(source.slice(1)));
	return `\u001b[${GREEN_TO_RED[place % GREEN_TO_RED.length]}m`;
}
