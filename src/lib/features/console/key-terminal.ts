// The terminal that one types in: an xterm that shows a board's raw stream and gives out keys. Loaded on demand.
import { FitAddon } from '@xterm/addon-fit';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { Terminal } from '@xterm/xterm';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { visibleInTerminal, withoutMarks } from '#lib/core/hidden-characters.ts';
import { watchTheme } from '#lib/ui/token-colour.ts';
import { appearance, copiesText, putAway, readTheme, watchSize } from './xterm-parts.ts';

export interface KeyTerminal extends Disposable {
	write(bytes: Uint8Array): void;
	focus(): void;
	setScreenReader(on: boolean): void;
}

const SCROLLBACK_LINES = 5000;

/** `onkeys`: what was typed or pasted, as a terminal sends it. */
export function createKeyTerminal(
	host: HTMLElement,
	onkeys: (text: string) => void,
	screenReader: boolean
): KeyTerminal {
	const owned = new DisposableStore();
	const terminal = new Terminal({
		allowProposedApi: true,
		...appearance(host),
		cursorStyle: 'block',
		scrollback: SCROLLBACK_LINES,
		screenReaderMode: screenReader,
		// A board may not read the clipboard, move the window or ask for its title.
		windowOptions: {}
	});
	owned.defer(() => putAway(terminal));
	const fit = new FitAddon();
	terminal.loadAddon(fit);
	terminal.loadAddon(new Unicode11Addon());
	terminal.unicode.activeVersion = '11';
	terminal.open(host);
	terminal.attachCustomKeyEventHandler(toBoard);
	owned.add(terminal.onData(onkeys));
	owned.defer(copiesText(host, terminal, () => withoutMarks(terminal.getSelection())));
	owned.defer(watchSize(host, terminal, fit));
	// A character may come in pieces.
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	const theme = () => ({ ...readTheme(host), cursor: getComputedStyle(host).color });
	terminal.options.theme = theme();
	owned.defer(watchTheme(() => (terminal.options.theme = theme())));
	return {
		write: (bytes) => terminal.write(visibleInTerminal(decoder.decode(bytes, { stream: true }))),
		focus: () => terminal.focus(),
		setScreenReader: (on) => (terminal.options.screenReaderMode = on),
		dispose: () => owned.dispose()
	};
}

/** Shift+Tab leaves the terminal; copying a selection, pasting and the browser's own keys stay what they are. */
function toBoard(event: KeyboardEvent): boolean {
	if (event.key === 'Tab' && event.shiftKey) return false;
	if (event.metaKey) return false;
	const paste = event.ctrlKey && event.key.toLowerCase() === 'v';
	const copy = event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'c';
	return !paste && !copy;
}
