// What the user chose about the page itself, kept with the projects. Anything unreadable falls back to the defaults.
import {
	B_U585I_IOT02A,
	findProfile,
	type BoardProfile,
	type FirmwareKind
} from '#lib/abi/board-profiles.ts';
import { DEFAULT_MODE, isBoardMode, type BoardMode } from '#lib/abi/board-mode.ts';
import { decodeKnownBoards, type KnownBoard } from '#lib/flow/boards/known-boards.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';

export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** More are not worth a look. */
export const MAX_RECENT_COMMANDS = 6;

const AREAS = ['filesPx', 'sidePx', 'bottomPx', 'panelsPx'] as const;
export type AreaSizes = Partial<Record<(typeof AREAS)[number], number>>;

export interface SettingsValue {
	theme: 'system' | 'light' | 'dark';
	/** Run was pressed once. */
	hasRun: boolean;
	/** The line of the first visit: `more` once the first program was changed and run again, `done` when it is hidden. */
	firstSteps: 'begun' | 'more' | 'done';
	/** Of code and console. */
	textSize: TextSize;
	/** Sizes of the areas in CSS pixels; absent: the layout's own. */
	sizes: AreaSizes;
	/** The panel that was chosen last, by its id. */
	panel: string | null;
	/** The open file is formatted before it is saved by hand or run. */
	formatOnSave: boolean;
	/** Commands that were chosen in the palette, by their ids, the last one first. */
	recentCommands: readonly string[];
	console: {
		timestamps: boolean;
		boardLog: boolean;
		screenReader: boolean;
		/** Null: as soon as several containers printed. */
		sources: boolean | null;
	};
	/** The simulated board. */
	board: { id: string; firmware: FirmwareKind };
	/** Of the simulated board. */
	boardMode: BoardMode;
	/** As the student last wrote it to hand something in; empty: never. */
	studentName: string;
	/** A folder is followed, and is again at the next visit. */
	following: boolean;
	/** Boards on cables that were connected before. */
	knownBoards: readonly KnownBoard[];
}

const KEY = 'settings';

/** What is kept of a profile: the rest may be another in the next version. */
function chosen({ id, firmware }: BoardProfile): SettingsValue['board'] {
	return { id, firmware };
}

const DEFAULTS: SettingsValue = {
	theme: 'system',
	hasRun: false,
	firstSteps: 'begun',
	textSize: 'normal',
	sizes: {},
	panel: null,
	formatOnSave: false,
	recentCommands: [],
	console: { timestamps: false, boardLog: false, screenReader: false, sources: null },
	board: chosen(B_U585I_IOT02A),
	boardMode: DEFAULT_MODE,
	studentName: '',
	following: false,
	knownBoards: []
};

export class Settings {
	value = $state.raw<SettingsValue>(DEFAULTS);
	#store: ProjectStore;

	constructor(store: ProjectStore) {
		this.#store = store;
	}

	/** The profile of the board that is chosen. */
	get profile(): BoardProfile {
		const { id, firmware } = this.value.board;
		return findProfile(id, firmware) ?? B_U585I_IOT02A;
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
		hasRun: stored.hasRun === true,
		firstSteps: decodeFirstSteps(stored),
		textSize: TEXT_SIZES.find((size) => size === stored.textSize) ?? DEFAULTS.textSize,
		sizes: decodeSizes(stored.sizes),
		panel: typeof stored.panel === 'string' ? stored.panel : DEFAULTS.panel,
		formatOnSave: stored.formatOnSave === true,
		recentCommands: decodeRecent(stored.recentCommands),
		console: decodeConsole(stored.console),
		board: decodeBoard(stored.board),
		boardMode: isBoardMode(boardMode) ? boardMode : DEFAULTS.boardMode,
		studentName: typeof stored.studentName === 'string' ? stored.studentName.slice(0, 80) : '',
		following: stored.following === true,
		knownBoards: decodeKnownBoards(stored.knownBoards)
	};
}

/** Who ran a program before there was such a line needs none. */
function decodeFirstSteps({ firstSteps, hasRun }: Record<string, unknown>) {
	if (firstSteps === 'begun' || firstSteps === 'more' || firstSteps === 'done') return firstSteps;
	return hasRun === true ? 'done' : DEFAULTS.firstSteps;
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

function decodeRecent(value: unknown): readonly string[] {
	if (!Array.isArray(value)) return DEFAULTS.recentCommands;
	return value.filter((id): id is string => typeof id === 'string').slice(0, MAX_RECENT_COMMANDS);
}

function decodeSizes(value: unknown): AreaSizes {
	const stored = asObject(value);
	const kept: AreaSizes = {};
	for (const area of AREAS) {
		const size = stored[area];
		if (isSize(size)) kept[area] = size;
	}
	return kept;
}

function isSize(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= 10_000;
}

function decodeBoard(value: unknown): SettingsValue['board'] {
	const { id, firmware } = asObject(value);
	const known =
		typeof id === 'string' && (firmware === 'ours' || firmware === 'stock')
			? findProfile(id, firmware)
			: null;
	return known ? chosen(known) : DEFAULTS.board;
}

function decodeConsole(value: unknown): SettingsValue['console'] {
	const { timestamps, boardLog, screenReader, sources } = asObject(value);
	return {
		timestamps: timestamps === true,
		boardLog: boardLog === true,
		screenReader: screenReader === true,
		sources: typeof sources === 'boolean' ? sources : DEFAULTS.console.sources
	};
}
