// The terminal itself: xterm with its addons behind a few methods. Loaded on demand, for it is large.
import { FitAddon } from '@xterm/addon-fit';
import { SearchAddon, type ISearchOptions } from '@xterm/addon-search';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { Terminal, type ITheme } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { PumpSink } from './feed-pump.ts';

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
const ANSI = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

export function createConsoleTerminal(
	host: HTMLElement,
	events: TerminalEvents,
	screenReader: boolean
): ConsoleTerminal {
	const owned = new DisposableStore();
	const terminal = owned.add(
		new Terminal({
			// The unicode and decoration interfaces are marked as proposed.
			allowProposedApi: true,
			convertEol: true,
			disableStdin: true,
			cursorStyle: 'bar',
			cursorInactiveStyle: 'none',
			fontFamily: getComputedStyle(host).fontFamily,
			fontSize: Math.round(parseFloat(getComputedStyle(host).fontSize)),
			lineHeight: 1.25,
			overviewRuler: { width: 10 },
			scrollback: SCROLLBACK_LINES,
			minimumContrastRatio: 4.5,
			screenReaderMode: screenReader,
			theme: readTheme(host)
		})
	);
	const fit = new FitAddon();
	const search = new SearchAddon();
	terminal.loadAddon(fit);
	terminal.loadAddon(search);
	terminal.loadAddon(new Unicode11Addon());
	terminal.loadAddon(new WebLinksAddon(openLink));
	terminal.unicode.activeVersion = '11';
	terminal.open(host);
	terminal.attachCustomKeyEventHandler((event) => handleKey(event, events.onfind));

	owned.add(
		search.onDidChangeResults(({ resultIndex, resultCount }) =>
			events.onsearch({ index: resultIndex, count: resultCount })
		)
	);
	owned.defer(watchSize(host, terminal, fit));
	owned.defer(watchTheme(() => (terminal.options.theme = readTheme(host))));
	owned.defer(watchEnd(terminal, events.onatend));

	return {
		write: (text) => new Promise((resolve) => terminal.write(text, resolve)),
		clear: () => terminal.reset(),
		selection: () => terminal.getSelection(),
		find(text, direction) {
			const options = searchOptions(host);
			if (direction === 'next') search.findNext(text, options);
			else search.findPrevious(text, options);
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

/** Links come from a program that is not trusted: only with the key that editors ask for, and without a referrer. */
function openLink(event: MouseEvent, uri: string): void {
	const touch = matchMedia('(pointer: coarse)').matches;
	if (!(touch || event.ctrlKey || event.metaKey)) return;
	const protocol = URL.parse(uri)?.protocol;
	if (protocol === 'http:' || protocol === 'https:')
		window.open(uri, '_blank', 'noopener,noreferrer');
}

/** False leaves a key to the browser: Tab moves on, and copying and searching work as elsewhere. */
function handleKey(event: KeyboardEvent, onfind: () => void): boolean {
	const command = event.ctrlKey || event.metaKey;
	if (command && event.key.toLowerCase() === 'f') {
		event.preventDefault();
		if (event.type === 'keydown') onfind();
		return false;
	}
	return event.key !== 'Tab' && !command;
}

function watchSize(host: HTMLElement, terminal: Terminal, fit: FitAddon): () => void {
	const observer = new ResizeObserver(() => {
		// A hidden panel has no size; fitting to it would lose the scroll position.
		if (host.clientWidth === 0 || host.clientHeight === 0) return;
		const { viewportY, baseY } = terminal.buffer.active;
		fit.fit();
		if (viewportY >= baseY) terminal.scrollToBottom();
	});
	observer.observe(host);
	return () => observer.disconnect();
}

function watchTheme(onchange: () => void): () => void {
	const media = matchMedia('(prefers-color-scheme: dark)');
	media.addEventListener('change', onchange);
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		media.removeEventListener('change', onchange);
		observer.disconnect();
	};
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

/** The value of a colour token here and now, as xterm can read it. */
function readColour(host: HTMLElement, token: string): string {
	const probe = document.createElement('span');
	probe.style.color = `var(${token})`;
	host.append(probe);
	const colour = getComputedStyle(probe).color;
	probe.remove();
	return colour;
}

function readTheme(host: HTMLElement): ITheme {
	const colour = (token: string) => readColour(host, token);
	const theme: Record<string, string> = {
		background: colour('--terminal'),
		foreground: colour('--text'),
		cursor: colour('--terminal'),
		selectionBackground: colour('--terminal-selection'),
		overviewRulerBorder: colour('--terminal'),
		scrollbarSliderBackground: colour('--terminal-scrollbar'),
		scrollbarSliderHoverBackground: colour('--border-strong'),
		scrollbarSliderActiveBackground: colour('--border-strong')
	};
	for (const name of ANSI) {
		theme[name] = colour(`--terminal-${name}`);
		theme[`bright${name[0]!.toUpperCase()}${name.slice(1)}`] = theme[name];
	}
	return theme;
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
