// What every xterm of the page shares: type, colours from the tokens, following size and theme, careful links.
import type { FitAddon } from '@xterm/addon-fit';
import type { ITerminalOptions, ITheme, Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { readColour } from '#lib/ui/token-colour.ts';

const ANSI = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

export function appearance(host: HTMLElement): ITerminalOptions {
	return {
		fontFamily: getComputedStyle(host).fontFamily,
		fontSize: fontSizeOf(host),
		lineHeight: 1.25,
		minimumContrastRatio: 4.5,
		theme: readTheme(host)
	};
}

function fontSizeOf(host: HTMLElement): number {
	return Math.round(parseFloat(getComputedStyle(host).fontSize));
}

/** Links come from a program that is not trusted: only with the key that editors ask for, and without a referrer. */
export function openLink(event: MouseEvent, uri: string): void {
	const touch = matchMedia('(pointer: coarse)').matches;
	if (!(touch || event.ctrlKey || event.metaKey)) return;
	const protocol = URL.parse(uri)?.protocol;
	if (protocol === 'http:' || protocol === 'https:')
		window.open(uri, '_blank', 'noopener,noreferrer');
}

/** Copying takes what `text` gives instead of what the terminal shows. */
export function copiesText(host: HTMLElement, terminal: Terminal, text: () => string): () => void {
	const copy = (event: ClipboardEvent) => {
		if (!terminal.hasSelection()) return;
		event.clipboardData?.setData('text/plain', text());
		event.preventDefault();
		event.stopPropagation();
	};
	host.addEventListener('copy', copy, { capture: true });
	return () => host.removeEventListener('copy', copy, { capture: true });
}

/**
 * Disposes of a terminal that is no longer shown. xterm keeps frames that it asked for while it drew, and they fail
 * after `dispose()` (xtermjs/xterm.js#5826): what was written is drawn first, and their turn comes before ours.
 */
export function putAway(terminal: Terminal): void {
	terminal.write('', () =>
		requestAnimationFrame(() => requestAnimationFrame(() => terminal.dispose()))
	);
}

/** Of the panel, and of the text in it. */
export function watchSize(host: HTMLElement, terminal: Terminal, fit: FitAddon): () => void {
	const refit = () => {
		// A hidden panel has no size; fitting to it would lose the scroll position.
		if (host.clientWidth === 0 || host.clientHeight === 0) return;
		const { viewportY, baseY } = terminal.buffer.active;
		fit.fit();
		if (viewportY >= baseY) terminal.scrollToBottom();
	};
	const observer = new ResizeObserver(refit);
	observer.observe(host);
	const chosen = new MutationObserver(() => {
		terminal.options.fontSize = fontSizeOf(host);
		refit();
	});
	chosen.observe(document.documentElement, { attributeFilter: ['data-text-size'] });
	return () => {
		observer.disconnect();
		chosen.disconnect();
	};
}

export function readTheme(host: HTMLElement): ITheme {
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
