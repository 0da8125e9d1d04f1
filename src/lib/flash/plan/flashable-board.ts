// What has to be known of a board to put firmware on it: its chip, its flash, what in it is never written, and the ways.
import type { Architecture, ChipName } from '../files/firmware-file.ts';
import type { FlashRange, FlashWayKind } from '../flash-way.ts';

export interface FlashRegion extends FlashRange {
	name: string;
	/** The smallest piece that can be erased; `start` and `end` are multiples of it, counted from `start`. */
	eraseBytes: number;
	/** The ways that reach it. */
	ways: readonly FlashWayKind[];
}

export interface UsbIds {
	vendorId: number;
	/** Any, when left out. */
	productId?: number;
}

/**
 * One thing that the user does, in the order of the list, with the words for it in the catalogue. `look-…` is what then
 * has to appear.
 */
export type GuideStep =
	| 'unplug'
	| 'hold-boot'
	| 'plug-in'
	| 'release-boot'
	| 'press-reset-twice'
	| 'press-reset'
	| 'set-boot-switch'
	| 'plug-in-programmer'
	| 'keep-running'
	| 'look-drive'
	| 'look-usb'
	| 'look-light'
	| 'look-serial';

/** A way to write to this board, and how it is brought to where it listens. */
export interface BoardWay {
	kind: FlashWayKind;
	/** Empty: the running firmware is enough. */
	steps: readonly GuideStep[];
	/** What the button is called on the board. */
	button?: string;
	/** What the USB socket is called on the board, where there are several. */
	socket?: string;
	/** The name under which the drive appears. */
	drive?: string;
	/** What running firmware can do so that no button is needed: see `BootEntry`. */
	entry?: BootEntry;
}

/** `touch-1200`: its port opened and closed at 1200 baud. `smp`: SMP's reset with the mode "bootloader". */
export type BootEntry = 'touch-1200' | 'smp';

/** A board with MCUboot: what is different from the board without. */
export interface McubootLayout {
	/** MCUboot itself, and what it keeps beside it. */
	bootloaders: readonly FlashRange[];
	/** The slot that images are linked for. */
	application: FlashRange;
	ways: readonly BoardWay[];
}

export interface FlashableBoard {
	/** Its short name: that of its profile, where it has one. */
	id: string;
	name: string;
	chip: ChipName;
	architecture: Architecture;
	/** In the order of their addresses. */
	regions: readonly FlashRegion[];
	/** What starts the board and must outlive every mistake: never written, never erased. */
	bootloaders: readonly FlashRange[];
	/** Where a program without addresses goes, and how long it may be. */
	application: FlashRange;
	/** The partition with containers' images, as our firmware has it. */
	storage: FlashRange | null;
	ram: readonly FlashRange[];
	/** The families of UF2 that its boot ROM takes, the usual one first; empty when it takes none. */
	uf2Families: readonly number[];
	/** Whether an image with MCUboot's header is what belongs at `application`. */
	hasMcuboot: boolean;
	/** How it is laid out where MCUboot was put on it: images for MCUboot are for that. */
	withMcuboot?: McubootLayout;
	/** In order of preference. */
	ways: readonly BoardWay[];
	usb: {
		/** Where firmware can be put on it. */
		bootloader: readonly UsbIds[];
		/** A programmer on the board itself. */
		programmer: readonly UsbIds[];
		/** Its running firmware. */
		running: readonly UsbIds[];
	};
	/** What drives say of it, in INFO_UF2.TXT or DETAILS.TXT; the first is shown. */
	driveMarks: readonly string[];
}

/** The board as it is with MCUboot; itself where it has it already, or where nothing is known of it with MCUboot. */
export function boardWithMcuboot({ withMcuboot, ...board }: FlashableBoard): FlashableBoard {
	return withMcuboot ? { ...board, ...withMcuboot, hasMcuboot: true } : board;
}

export function wayOf(board: FlashableBoard, kind: FlashWayKind): BoardWay | null {
	return board.ways.find((way) => way.kind === kind) ?? null;
}
