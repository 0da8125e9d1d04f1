// What the user chose about the page itself, kept with the projects. Anything unreadable falls back to the defaults.
import { DEFAULT_MODE, isBoardMode, type BoardMode } from '#lib/abi/board-mode.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';

export interface SettingsValue {
	theme: 'system' | 'light' | 'dark';
	/** Sizes of the areas in CSS pixels; null: the layout's own. */
	sizes: { filesPx: number; sidePx: number; bottomPx: number } | null;
	console: { timestamps: boolean; boardLog: boolean; screenReader: boolean };
	/** Of the simulated board. */
	boardMode: BoardMode;
}

const KEY = 'settings';

const DEFAULTS: SettingsValue = {
	theme: 'system',
	sizes: null,
	console: { timestamps: false, boardLog: false, screenReader: false },
	boardMode: DEFAULT_MODE
};

export class Settings {
	value = $state.raw<SettingsValue>(DEFAULTS);
	#store: ProjectStore;

	constructor(store: ProjectStore) {
		this.#store = store;
	}

	async load(): Promise<void> {
		const text = await this.#store.readSetting(KEY).catch(() => null);
		if (text !== null) this.value = decodeSettings(text);
	}

	change(change: Partial<SettingsValue>): void {
		this.value = { ...this.value, ...change };
		// A preference that cannot be kept is not worth a message: the projects' own save says what is wrong.
		this.#store.writeSetting(KEY, JSON.stringify(this.value)).catch(() => undefined);
	}
}

/** Settings from what was stored; every field that is not as it should be is replaced by its default. */
export function decodeSettings(text: string): SettingsValue {
	const stored = parseObject(text);
	const { theme, boardMode } = stored;
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : DEFAULTS.theme,
		sizes: decodeSizes(stored.sizes),
		console: decodeConsole(stored.console),
		boardMode: isBoardMode(boardMode) ? boardMode : DEFAULTS.boardMode
	};
}

function parseObject(text: string): Record<string, unknown> {
	try {
		return asObject(JSON.parse(text));
	} catch {
		return {};
	}
}

function asObject(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function decodeSizes(value: unknown): SettingsValue['sizes'] {
	const { filesPx, sidePx, bottomPx } = asObject(value);
	if (!isSize(filesPx) || !isSize(sidePx) || !isSize(bottomPx)) return DEFAULTS.sizes;
	return { filesPx, sidePx, bottomPx };
}

function isSize(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= 10_000;
}

function decodeConsole(value: unknown): SettingsValue['console'] {
	const { timestamps, boardLog, screenReader } = asObject(value);
	return {
		timestamps: timestamps === true,
		boardLog: boardLog === true,
		screenReader: screenReader === true
	};
}
