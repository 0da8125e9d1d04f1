// What kinds, steps and states of flashing are called.
import {
	CHIP_NAMES,
	type FirmwareFormat,
	type FirmwareFile
} from '#lib/flash/files/firmware-file.ts';
import type { BoardState, FlashPhase, FlashWayKind } from '#lib/flash/flash-way.ts';
import type { BoardWay, FlashableBoard, GuideStep } from '#lib/flash/plan/flashable-board.ts';
import type { DestinationKind } from '#lib/flow/flashing/make-way.ts';
import { flash as words } from '#lib/texts/en/flash.ts';
import type { Words } from '#lib/texts/words.ts';

export const FORMAT_NAMES: Readonly<Record<FirmwareFormat, string>> = {
	uf2: 'UF2',
	'intel-hex': 'Intel HEX',
	elf: 'ELF',
	mcuboot: 'MCUboot',
	bin: 'BIN'
};

/** The chip that the file names, where it names one. */
export function chipOfFile({ hints }: FirmwareFile): string | null {
	const chip = hints.find(({ chip }) => chip !== null)?.chip;
	return chip ? CHIP_NAMES[chip] : null;
}

/** What a browser lacks that cannot write in a way. */
export const LACKING_WORDS: Readonly<Record<DestinationKind, Words>> = {
	drive: words.noFolders,
	usb: words.noUsb,
	port: words.noSerial
};

/** These find their board as it is. */
const NEEDS_NO_BOOTLOADER: ReadonlySet<FlashWayKind> = new Set(['programmer-drive', 'smp', 'esp']);

export function guideTitle(way: FlashWayKind): Words {
	return NEEDS_NO_BOOTLOADER.has(way) ? words.guideProgrammer : words.guide;
}

export const WAY_WORDS: Readonly<Record<FlashWayKind, Words>> = {
	'uf2-drive': words.wayUf2,
	'programmer-drive': words.wayProgrammer,
	picoboot: words.wayPicoboot,
	dfu: words.wayDfu,
	smp: words.waySmp,
	'mcuboot-serial': words.wayMcuboot,
	esp: words.wayEsp
};

export const PHASE_WORDS: Readonly<Record<FlashPhase, Words>> = {
	connect: words.phaseConnect,
	erase: words.phaseErase,
	write: words.phaseWrite,
	verify: words.phaseVerify,
	restart: words.phaseRestart
};

export const STATE_WORDS: Readonly<Record<BoardState, Words>> = {
	untouched: words.stateUntouched,
	bootloader: words.stateBootloader,
	unverified: words.stateUnverified,
	unknown: words.stateUnknown
};

export function stepWords(step: GuideStep, { button = '', socket, drive = '' }: BoardWay): Words {
	switch (step) {
		case 'unplug':
			return words.stepUnplug;
		case 'hold-boot':
			return words.stepHoldBoot({ button });
		case 'plug-in':
			return socket ? words.stepPlugInAt({ socket }) : words.stepPlugIn;
		case 'release-boot':
			return words.stepReleaseBoot;
		case 'press-reset-twice':
			return words.stepPressResetTwice({ button });
		case 'press-reset':
			return words.stepPressReset({ button });
		case 'set-boot-switch':
			return words.stepSetBootSwitch({ button });
		case 'plug-in-programmer':
			return words.stepPlugInProgrammer({ socket: socket ?? 'ST-LINK' });
		case 'keep-running':
			return words.stepKeepRunning;
		case 'look-drive':
			return words.stepLookDrive({ drive });
		case 'look-usb':
			return words.stepLookUsb;
		case 'look-light':
			return words.stepLookLight;
		case 'look-serial':
			return words.stepLookSerial;
	}
}

/** How a board that does not start is brought back. */
export function recoveryWords({ name: board, bootloaders, ways }: FlashableBoard): Words {
	const programmer = ways.find(({ kind }) => kind === 'programmer-drive');
	if (programmer)
		return words.recoveryProgrammer({ board, socket: programmer.socket ?? 'ST-LINK' });
	const [first] = ways;
	if (bootloaders.length > 0) return words.recoveryFlash({ board, button: first?.button ?? '' });
	return words.recoveryRom({ board });
}
