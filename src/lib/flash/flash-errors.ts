// The errors of flashing: each code with the values that its text takes. The texts are in texts/en/errors-flash.ts.
import type { NoValues } from '#lib/core/errors.ts';

export interface FlashErrors {
	/** The user stopped it when the board was no longer as it was. */
	'flash-cancelled': NoValues;
	/** A device went away in the middle. */
	'flash-device-lost': NoValues;
	/** A list of firmware builds that cannot be used. `where`: the field of its JSON. */
	'firmware-manifest-bad': { where: string; reason: string };
	/** Size or SHA-256 is another than the list says. */
	'firmware-file-damaged': { name: string };
	'firmware-file-unreachable': { name: string };
	/** It is beside a list that came as a file, and was not given with it. */
	'firmware-file-missing': { name: string };
	/** Its content is of another kind than the list says. `kind`: what the list says. */
	'firmware-file-kind': { name: string; kind: string };
	'firmware-build-empty': NoValues;
	'firmware-list-unreachable': NoValues;

	// Files.
	'flash-address': NoValues;
	'flash-download': NoValues;
	'flash-elf-unsupported': NoValues;
	'flash-file-damaged': NoValues;
	'flash-file-empty': NoValues;
	'flash-file-overlap': NoValues;
	'flash-file-scattered': NoValues;
	/** `limit` in MiB. */
	'flash-file-too-large': { limit: number };
	/** `line` counts from 1. */
	'flash-hex-damaged': { line: number };
	'flash-mcuboot-digest': NoValues;

	// Plans: what is refused before a device is touched. Addresses as text in hexadecimal.
	'flash-plan-bootloader': { board: string; address: string };
	'flash-plan-family': { board: string };
	'flash-plan-linked-elsewhere': { board: string; address: string };
	'flash-plan-mcuboot': { board: string };
	'flash-plan-not-mcuboot': { board: string };
	'flash-plan-not-program': { board: string };
	'flash-plan-outside': { board: string; address: string };
	'flash-plan-way': { board: string };
	'flash-plan-way-range': { board: string; address: string };
	'flash-plan-wrong-chip': { board: string; chip: string };

	// Drives.
	'flash-drive-denied': NoValues;
	'flash-drive-failed': NoValues;
	'flash-drive-full': NoValues;
	'flash-drive-gone': NoValues;
	'flash-drive-hung': NoValues;
	'flash-drive-ignored': NoValues;
	'flash-drive-not-one': NoValues;
	'flash-drive-read-only': NoValues;
	/** `reason` is what the drive wrote down: text of a device. */
	'flash-drive-refused': { reason: string };
	'flash-drive-unproven': NoValues;
	/** `found` is what the drive says it is: text of a device. */
	'flash-drive-wrong-board': { board: string; found: string };

	// Over a serial port.
	'flash-answer-wrong': NoValues;
	/** What nobody expected: its message says what. */
	'flash-failed': NoValues;
	'flash-silent': NoValues;
	/** An upload that is set back again and again. */
	'flash-stuck': NoValues;

	// Images of MCUboot.
	'image-damaged': NoValues;
	'image-flash-failed': NoValues;
	'image-in-pieces': NoValues;
	'image-not-back': NoValues;
	'image-not-booted': NoValues;
	'image-not-confirmed': NoValues;
	'image-not-for-board': NoValues;
	'image-not-restarted': NoValues;
	'image-older': NoValues;
	'image-on-trial': NoValues;
	/** The board says so, without its numbers. */
	'image-over-slot': NoValues;
	/** What no other code says. `number`: of the board's answer. */
	'image-refused': { number: string };
	'image-slot-taken': NoValues;
	/** In bytes. */
	'image-too-large': { size: number; room: number };
	'image-unsupported': NoValues;

	// Serial recovery of MCUboot.
	'recovery-image-invalid': NoValues;
	'recovery-missing': NoValues;

	// ROM loader of an ESP32.
	'esp-flash-failed': NoValues;
	'esp-flash-unknown': NoValues;
	'esp-md5-wrong': NoValues;
	'esp-misaligned': NoValues;
	'esp-no-sync': NoValues;
	/** Of chip `chip` there is no flash beyond `size` bytes. */
	'esp-too-small': { chip: string; size: number };
	'esp-unknown-chip': NoValues;
	'esp-wrong-chip': { chip: string };

	// USB bootloaders. Addresses as text in hexadecimal.
	'flash-device-silent': NoValues;
	'flash-dfu-address': NoValues;
	'flash-dfu-choose-again': NoValues;
	'flash-dfu-layout': NoValues;
	'flash-dfu-no-download': NoValues;
	'flash-dfu-protected': NoValues;
	/** `status`: its number in DFU 1.1. */
	'flash-dfu-refused': { status: number };
	'flash-dfu-rejected-file': NoValues;
	'flash-dfu-scattered': NoValues;
	'flash-dfu-slow': NoValues;
	'flash-dfu-write-failed': NoValues;
	'flash-not-restarted': NoValues;
	'flash-picoboot-interleaved': NoValues;
	'flash-picoboot-not-permitted': NoValues;
	/** `status`: its number in PICOBOOT. */
	'flash-picoboot-refused': { status: number };
	'flash-picoboot-wrong-chip': { found: string; wanted: string };
	'flash-readback-differs': { address: string };
	/** `rule`: a line for udev. */
	'flash-usb-denied': { rule: string };
	'flash-usb-failed': NoValues;
	'flash-usb-held': NoValues;
	'flash-usb-not-flash': { address: string };
	'flash-usb-outside': { address: string };
	'flash-usb-protocol': NoValues;
	'flash-usb-two-boards': NoValues;
	'flash-usb-wrong-board': { board: string };
	'flash-usb-wrong-device': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends FlashErrors {}
}
