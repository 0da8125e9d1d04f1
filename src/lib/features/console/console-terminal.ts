// The terminal itself: xterm with its addons behind a few methods. Loaded on demand, for it is large.
import { FitAddon } from '@xterm/addon-fit';
import { SearchAddon, type ISearchOptions } from '@xterm/addon-search';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { Terminal } from '@xterm/xterm';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { withoutMarks } from '#lib/core/hidden-characters.ts';
import type { PumpSink } from './feed-pump.ts';
import { createFileLinks, type OpenPlace } from './file-links.ts';
import { readColour, watchTheme } from '#lib/ui/token-colour.ts';
import { patternFor, withoutFiller, WordWrap } from './word-wrap.ts';
import { appearance, copiesText, openLink, putAway, readTheme, watchSize } from './xterm-parts.ts';

export interface SearchResults {
	/** From 0; -1 when none is selected. */
	index: number;
	count: number;
}

export interface TerminalEvents {
	onsearch: (results: SearchResults) => void;
	/** Whether the last line is in view. */
	onatend: (atEnd: boolean) => void;
	/** Ctrl/Cmd+F inside the terminal. */
	onfind: () => void;
	/** A place in a file of the project was chosen. */
	onplace: OpenPlace;
	/** The project's files. */
	files: () => readonly string[];
	/** The width changed: what is shown would be broken in other places if it were written again. */
	onrewrap: () => void;
}

export interface ConsoleTerminal extends PumpSink, Disposable {
	selection(): string;
	find(text: string, direction: 'next' | 'previous'): void;
	endSearch(): void;
	focus(): void;
	scrollToEnd(): void;
	setScreenReader(on: boolean): void;
}

const SCROLLBACK_LINES = 10_000;

export function createConsoleTerminal(
	host: HTMLElement,
	events: TerminalEvents,
	screenReader: boolean
): ConsoleTerminal {
	const owned = new DisposableStore();
	const terminal = new Terminal({
		// The unicode and decoration interfaces are marked as proposed.
		allowProposedApi: true,
		convertEol: true,
		disableStdin: true,
		cursorStyle: 'bar',
		cursorInactiveStyle: 'none',
		...appearance(host),
		overviewRuler: { width: 10 },
		scrollback: SCROLLBACK_LINES,
		screenReaderMode: screenReader
	});
	owned.defer(() => putAway(terminal));
	const fit = new FitAddon();
	const search = new SearchAddon();
	terminal.loadAddon(fit);
	terminal.loadAddon(search);
	terminal.loadAddon(new Unicode11Addon());
	terminal.loadAddon(new WebLinksAddon(openLink));
	terminal.unicode.activeVersion = '11';
	terminal.open(host);
	terminal.attachCustomKeyEventHandler((event) => handleKey(event, events.onfind));

	owned.add(terminal.registerLinkProvider(createFileLinks(terminal, events.files, events.onplace)));
	owned.add(
		search.onDidChangeResults(({ resultIndex, resultCount }) =>
			events.onsearch({ index: resultIndex, count: resultCount })
		)
	);
	// Now, not when its size is told: the first lines are broken for the width that they are shown in.
	fit.fit();
	const wrap = new WordWrap(terminal.cols);
	owned.add(
		terminal.onResize(({ cols }) => {
			if (wrap.resize(cols)) events.onrewrap();
		})
	);
	owned.defer(copiesText(host, terminal, () => asPrinted(terminal)));
	owned.defer(watchSize(host, terminal, fit));
	owned.defer(watchTheme(() => (terminal.options.theme = readTheme(host))));
	owned.defer(watchEnd(terminal, events.onatend));

	return {
		write: (text) => new Promise((resolve) => terminal.write(wrap.wrap(text), resolve)),
		clear() {
			wrap.reset();
			terminal.reset();
		},
		selection: () => asPrinted(terminal),
		find(text, direction) {
			const options = { ...searchOptions(host), regex: true };
			if (direction === 'next') search.findNext(patternFor(text), options);
			else search.findPrevious(patternFor(text), options);
		},
		endSearch() {
			search.clearDecorations();
			terminal.clearSelection();
		},
		focus: () => terminal.focus(),
		scrollToEnd: () => terminal.scrollToBottom(),
		setScreenReader: (on) => (terminal.options.screenReaderMode = on),
		dispose: () => owned.dispose()
	};
}

/** Without the blanks that fill the rows of the terminal, and with what marks stand for. */
function asPrinted(terminal: Terminal): string {
	return withoutMarks(withoutFiller(terminal.getSelection()));
}

/** False leaves a key to the browser: Tab moves on, and copying and searching work as elsewhere. */
function handleKey(event: KeyboardEvent, onfind: () => void): boolean {
	const command = event.ctrlKey || event.metaKey;
	if (command && event.key.toLowerCase() === 'f') {
		event.preventDefault();
		if (event.type === 'keydown') onfind();
		return false;
	}
	// Nothing is typed here: the keys of the page are left to it.
	return event.key !== 'Tab' && !command && !/^F\d+$/.test(event.key);
}

function watchEnd(terminal: Terminal, onatend: (atEnd: boolean) => void): () => void {
	let last = true;
	const check = () => {
		const { viewportY, baseY } = terminal.buffer.active;
		const atEnd = viewportY >= baseY;
		if (atEnd !== last) onatend((last = atEnd));
	};
	const listeners = [terminal.onScroll(check), terminal.onRender(check)];
	return () => {
		for (const listener of listeners) listener.dispose();
	};
}

function searchOptions(host: HTMLElement): ISearchOptions {
	// Decorations take six hexadecimal digits only.
	const hex = (token: string) =>
		`#${(readColour(host, token).match(/\d+/g) ?? [])
			.slice(0, 3)
			.map((part) => Number(part).toString(16).padStart(2, '0'))
			.join('')}`;
	return {
		decorations: {
			matchBackground: hex('--match'),
			activeMatchBackground: hex('--match-active'),
			matchOverviewRuler: hex('--match-active'),
			activeMatchColorOverviewRuler: hex('--accent')
		}
	};
}
