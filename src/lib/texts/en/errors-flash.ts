// What the errors of flashing mean to a user, and what to do next.
import { room } from '../room.ts';

export const flashErrors = room('errors.flash', {
	'flash-cancelled':
		'Flashing was cancelled when the board’s flash was already partly erased or written.',
	'flash-cancelled.next': 'The board is still in its bootloader: flash it again before you use it.',
	'flash-device-lost': 'The board went away while firmware was written to it.',
	'flash-device-lost.next':
		'Check its cable, bring it into its bootloader again, and flash it once more.',
	'firmware-manifest-bad': 'The list of firmware cannot be used ({where}: {reason}).',
	'firmware-manifest-bad.next':
		'Nothing was written. Tell the people who made the list; until then, choose a firmware file of your own.',
	'firmware-file-damaged': '“{name}” is not the file that the list of firmware describes.',
	'firmware-file-damaged.next':
		'Nothing was written. Try again; if it happens again, tell the people who made the list.',
	'firmware-file-unreachable': '“{name}” could not be loaded.',
	'firmware-file-unreachable.next': 'Check your connection, then try again.',
	'firmware-file-missing': '“{name}” was not given together with the list of firmware.',
	'firmware-file-missing.next': 'Choose the list and the files that it names all at once.',
	'firmware-file-kind': '“{name}” is not a file of the kind {kind}, as the list of firmware says.',
	'firmware-file-kind.next': 'Nothing was written. Tell the people who made the list.',
	'firmware-build-empty': 'The list of firmware names no file for this build.',
	'firmware-build-empty.next': 'Choose another build, or a firmware file of your own.',
	'firmware-list-unreachable': 'The list of firmware of this site could not be loaded.',
	'firmware-list-unreachable.next':
		'Check your connection, then try again. A firmware file of your own works without it.',

	// Files.
	'flash-address': 'This is not an address that firmware can be fetched from.',
	'flash-address.next': 'Enter a complete https:// address, without a user name or password.',
	'flash-download': 'The firmware could not be downloaded.',
	'flash-download.next':
		'Check the address. Many servers do not let other pages read their files: download the file yourself, then choose it here.',
	'flash-elf-unsupported': 'The ELF file is not a program for a 32-bit microcontroller.',
	'flash-elf-unsupported.next': 'Choose the .elf, .hex, .bin or .uf2 that was built for the board.',
	'flash-file-damaged': 'The firmware file is damaged: its content does not match its own format.',
	'flash-file-damaged.next': 'Nothing was written. Download or build the file again.',
	'flash-file-empty': 'The file contains no firmware.',
	'flash-file-empty.next': 'Nothing was written. Choose another file.',
	'flash-file-overlap': 'The firmware file has two different contents for the same address.',
	'flash-file-overlap.next':
		'Nothing was written. If it was merged from several files, merge those that belong together.',
	'flash-file-scattered': 'The firmware file is in more pieces than any real firmware.',
	'flash-file-scattered.next': 'Nothing was written. Build the file again, or use the .bin of it.',
	'flash-file-too-large': 'The firmware is larger than {limit} MiB.',
	'flash-file-too-large.next': 'Nothing was written. Choose the file that was built for the board.',
	'flash-hex-damaged': 'Line {line} of the HEX file is damaged.',
	'flash-hex-damaged.next': 'Nothing was written. Download or build the file again.',
	'flash-mcuboot-digest': 'The image is damaged: its SHA-256 is not the one in it.',
	'flash-mcuboot-digest.next': 'Nothing was written. Download or sign the image again.',

	// Plans.
	'flash-plan-bootloader': 'The file would overwrite the bootloader of {board} at {address}.',
	'flash-plan-bootloader.next':
		'This page never writes bootloaders. Choose a file with the application only.',
	'flash-plan-family': 'This UF2 file is not for {board}: its family is another one.',
	'flash-plan-family.next':
		'Nothing was written. Choose the UF2 file that was built for this board.',
	'flash-plan-linked-elsewhere':
		'The program does not fit {board}: it was linked to use address {address}.',
	'flash-plan-linked-elsewhere.next':
		'Nothing was written. Choose the file that was built for this board, and for this place in its flash.',
	'flash-plan-mcuboot': 'The file is an image for MCUboot, which {board} does not have.',
	'flash-plan-mcuboot.next': 'Nothing was written. Choose the firmware without MCUboot’s header.',
	'flash-plan-not-mcuboot': '{board} takes only images that were made for MCUboot.',
	'flash-plan-not-mcuboot.next': 'Nothing was written. Choose the signed image (….signed.bin).',
	'flash-plan-not-program': 'The file does not begin like a program for {board}.',
	'flash-plan-not-program.next':
		'Nothing was written. Choose the .bin, .hex, .elf or .uf2 of a build.',
	'flash-plan-outside': '{board} has no flash at address {address}, where the file would write.',
	'flash-plan-outside.next': 'Nothing was written. Choose the file that was built for this board.',
	'flash-plan-way': '{board} cannot be flashed in this way.',
	'flash-plan-way.next': 'Choose one of the ways that the page offers for it.',
	'flash-plan-way-range':
		'The part of the file at {address} belongs in a memory of {board} that cannot be reached in this way.',
	'flash-plan-way-range.next':
		'Nothing was written. Choose a file without that part, or write it with the vendor’s own tool.',
	'flash-plan-wrong-chip': 'The firmware is for {chip}, not for {board}.',
	'flash-plan-wrong-chip.next':
		'Nothing was written. Choose the file that was built for this board.',

	// Drives.
	'flash-drive-denied': 'The browser may not write to the drive.',
	'flash-drive-denied.next': 'Choose the drive again and allow this page to change it.',
	'flash-drive-failed': 'The drive could not be used.',
	'flash-drive-failed.next':
		'Unplug the board, bring it into its bootloader again, and choose its drive once more.',
	'flash-drive-full': 'The drive says that it is full.',
	'flash-drive-full.next':
		'Unplug the board, plug it in again, and repeat. A drive of a board is empty after each start.',
	'flash-drive-gone': 'The drive disappeared before all was written.',
	'flash-drive-gone.next':
		'Check the cable, bring the board into its bootloader again, and flash it once more.',
	'flash-drive-hung': 'The drive does not answer any more.',
	'flash-drive-hung.next':
		'Unplug the board, bring it into its bootloader again, and flash it once more.',
	'flash-drive-ignored': 'The drive took the file, but the board did not restart with it.',
	'flash-drive-ignored.next':
		'The board is still in its bootloader. Check that the firmware was built for it, then flash it again.',
	'flash-drive-not-one': 'This folder is not the drive of a board.',
	'flash-drive-not-one.next':
		'Choose the drive itself that appeared when the board was plugged in, not a folder in it or beside it.',
	'flash-drive-read-only': 'The drive is read-only.',
	'flash-drive-read-only.next':
		'Unplug the board and plug it in again. If your computer mounts drives read-only, its administrator has to allow writing.',
	'flash-drive-refused': 'The board’s programmer refused the firmware, with the words “{reason}”.',
	'flash-drive-refused.next':
		'Unplug the board, plug it in again, and repeat. Update the programmer’s own firmware if that does not help.',
	'flash-drive-unproven': 'All was written to the drive, but nothing shows that the board took it.',
	'flash-drive-unproven.next':
		'Connect to the board to see which firmware it runs. If it is not the new one, flash it again.',
	'flash-drive-wrong-board': 'This is the drive of another board: it says “{found}”, not {board}.',
	'flash-drive-wrong-board.next': 'Nothing was written. Choose the drive of the right board.',

	// Over a serial port
	'flash-answer-wrong': 'The board gave an answer that cannot be right.',
	'flash-answer-wrong.next': 'Try again. If it happens often, check the cable.',
	'flash-failed': 'Flashing failed.',
	'flash-failed.next': 'The log has the reason. Try again.',
	'flash-silent': 'The board does not answer.',
	'flash-silent.next':
		'Check its cable and whether another program has the port open. If the board has a button for its bootloader, hold it while you press reset, and try again.',
	'flash-stuck': 'The board lost its place in the upload again and again.',
	'flash-stuck.next': 'Reset the board and try again. If it happens again, check the cable.',

	// Images of MCUboot
	'image-damaged': 'What is in the flash of the board is not what was sent.',
	'image-damaged.next':
		'The old firmware still runs. Try again, with another cable if you have one.',
	'image-flash-failed': 'The board could not write its flash.',
	'image-flash-failed.next':
		'Reset the board and try again. If it fails again, its flash may be worn.',
	'image-in-pieces': 'An image for MCUboot is one piece, and this file has several.',
	'image-in-pieces.next': 'Take the signed image, often named zephyr.signed.bin.',
	'image-not-back': 'The board did not answer after its restart.',
	'image-not-back.next':
		'Press its reset button: if the new firmware does not work, the bootloader brings back the old one.',
	'image-not-booted': 'The board restarted with the old firmware.',
	'image-not-booted.next':
		'Its bootloader refused the new image: it may be signed with another key, or built for another board.',
	'image-not-confirmed': 'The new firmware runs, but could not be confirmed.',
	'image-not-confirmed.next':
		'The next reset brings back the old firmware. Confirm the image, or flash it again.',
	'image-not-for-board': 'The board does not take this file as an image.',
	'image-not-for-board.next': 'Check that it is a signed image that was built for this board.',
	'image-not-restarted': 'The board did not restart.',
	'image-not-restarted.next': 'Press its reset button: it will try the new firmware then.',
	'image-older': 'The board takes only images that are newer than what runs.',
	'image-older.next': 'Build the image with a higher version.',
	'image-on-trial':
		'The firmware that runs is on trial, and the old one is kept for the next reset.',
	'image-on-trial.next': 'Confirm it, or reset the board to go back. Then flash again.',
	'image-over-slot': 'The image is too large for the board’s slot.',
	'image-over-slot.next': 'Build a smaller image, or a bootloader with larger slots.',
	'image-refused': 'The board refused the image (SMP {number}).',
	'image-refused.next': 'The board’s console may have the reason. Try again after a reset.',
	'image-slot-taken': 'Another image waits for the next reset of the board.',
	'image-slot-taken.next': 'Reset the board, then flash again.',
	'image-too-large': 'The image has {size} bytes, and there is room for {room}.',
	'image-too-large.next': 'Build a smaller image, or choose a board with more flash.',
	'image-unsupported': 'The firmware on the board takes no images.',
	'image-unsupported.next':
		'Use the board’s bootloader, or flash a firmware with MCUboot and image management first.',

	// Serial recovery of MCUboot
	'recovery-image-invalid': 'The bootloader does not accept what was written as an image.',
	'recovery-image-invalid.next':
		'Check that the image is signed with the key of this bootloader, then flash it again.',
	'recovery-missing': 'No MCUboot in serial recovery answers.',
	'recovery-missing.next':
		'Bring the board into recovery: hold the button that its bootloader looks at while you press reset.',

	// ROM loader of an ESP32
	'esp-flash-failed': 'The chip could not write its flash.',
	'esp-flash-failed.next':
		'Flash it again. If it fails again, check the power supply and the cable.',
	'esp-flash-unknown': 'The size of the flash could not be read.',
	'esp-flash-unknown.next': 'Check that the module has its flash, and try again.',
	'esp-md5-wrong': 'What is in the flash of the chip is not what was sent.',
	'esp-md5-wrong.next': 'Flash it again, with another cable if you have one.',
	'esp-misaligned': 'A part of the firmware does not begin at a sector of the flash.',
	'esp-misaligned.next': 'Give it an address that is a multiple of 4096.',
	'esp-no-sync': 'No ESP32 in its bootloader answers.',
	'esp-no-sync.next': 'Hold BOOT, press and let go of EN or RESET, let go of BOOT, and try again.',
	'esp-too-small': 'The firmware goes beyond the {size} bytes of flash that this {chip} has.',
	'esp-too-small.next': 'Build it for a smaller flash.',
	'esp-unknown-chip': 'This chip is not known.',
	'esp-unknown-chip.next': 'Use the tools of its maker for it.',
	'esp-wrong-chip': 'The firmware is for another chip than this {chip}.',
	'esp-wrong-chip.next': 'Choose the firmware that was built for it.',

	'flash-device-silent': 'The board’s bootloader stopped answering.',
	'flash-device-silent.next':
		'Unplug the board, bring it into its bootloader again, and flash it once more.',
	'flash-dfu-address': 'The board’s bootloader refuses an address of this firmware.',
	'flash-dfu-address.next':
		'Check that the firmware was built for this board, and for the place in flash where its bootloader starts it.',
	'flash-dfu-choose-again':
		'The board restarted into its bootloader, and the browser asks you to choose it again.',
	'flash-dfu-choose-again.next':
		'Choose the board once more: as a bootloader it is another USB device.',
	'flash-dfu-layout':
		'The board’s bootloader does not describe its memory in a way that can be understood.',
	'flash-dfu-layout.next':
		'Nothing was changed. Flash this board with its vendor’s program, or over another way.',
	'flash-dfu-no-download': 'This USB device does not accept firmware over DFU.',
	'flash-dfu-no-download.next': 'Bring the board into its bootloader, then choose it again.',
	'flash-dfu-protected': 'The board’s flash is protected against reading or writing.',
	'flash-dfu-protected.next':
		'Lifting the protection erases the whole chip, so it is not done here. Use the chip vendor’s program (STM32CubeProgrammer) for that, then flash again.',
	'flash-dfu-refused': 'The board’s bootloader reports an error (DFU status {status}).',
	'flash-dfu-refused.next':
		'Unplug the board, bring it into its bootloader again, and flash it once more. The details say what it reported.',
	'flash-dfu-rejected-file': 'The board’s bootloader rejects this firmware.',
	'flash-dfu-rejected-file.next':
		'Check that the file was built, and if need be signed, for this board.',
	'flash-dfu-scattered':
		'This bootloader takes one piece of firmware, and the file has several with gaps between them.',
	'flash-dfu-scattered.next': 'Use the plain binary (.bin) that your build makes for DFU.',
	'flash-dfu-slow': 'The board’s bootloader takes longer than any board should.',
	'flash-dfu-slow.next':
		'Unplug the board, bring it into its bootloader again, and flash it once more.',
	'flash-dfu-write-failed': 'The board’s flash could not be erased or written.',
	'flash-dfu-write-failed.next':
		'Part of it may be write-protected: check its option bytes with the chip vendor’s program. If it happens again, the flash may be worn out.',
	'flash-not-restarted':
		'The firmware is on the board and was checked, but the board did not restart.',
	'flash-not-restarted.next': 'Press its reset button, or unplug it and plug it in again.',
	'flash-picoboot-interleaved': 'Another program wrote to the board’s drive at the same time.',
	'flash-picoboot-interleaved.next':
		'Close what is using the drive of the bootloader, then flash again.',
	'flash-picoboot-not-permitted': 'The chip does not permit this part of its flash to be changed.',
	'flash-picoboot-not-permitted.next':
		'Its partition table or its one-time settings protect it. Check them with picotool.',
	'flash-picoboot-refused': 'The chip’s boot ROM refuses a command (status {status}).',
	'flash-picoboot-refused.next':
		'Unplug the board, plug it in again while holding BOOTSEL, and flash it once more. The details say what it reported.',
	'flash-picoboot-wrong-chip': 'This board has an {found}, and the firmware is for an {wanted}.',
	'flash-picoboot-wrong-chip.next':
		'Nothing was changed. Choose the other board, or firmware for this one.',
	'flash-readback-differs': 'What is on the board now differs from the firmware at {address}.',
	'flash-readback-differs.next':
		'Flash it again. If it happens at the same address, that part of the flash is protected or worn out.',
	'flash-usb-denied': 'The operating system does not let the browser use this USB device.',
	'flash-usb-denied.next':
		'On Linux, put this line into /etc/udev/rules.d/60-boards.rules, then plug the board in again: {rule} — On Windows, the device needs the driver WinUSB, which the program Zadig installs.',
	'flash-usb-failed': 'The USB device could not be used.',
	'flash-usb-failed.next':
		'Unplug the board, bring it into its bootloader again, and try once more.',
	'flash-usb-held': 'Another program or another tab is using this USB device.',
	'flash-usb-held.next':
		'Close it there (picotool, dfu-util, STM32CubeProgrammer, another tab), then try again.',
	'flash-usb-not-flash':
		'This firmware goes to {address}, where this board has no flash that can be written.',
	'flash-usb-not-flash.next':
		'Nothing was changed. Check that the firmware was built for this board.',
	'flash-usb-outside':
		'The flash at {address} would have to be erased, too, which could lose what else is there.',
	'flash-usb-outside.next':
		'Nothing was changed. Build the firmware so that it fills whole pages of flash, or for another place.',
	'flash-usb-protocol': 'The USB device does not behave as a bootloader of its kind should.',
	'flash-usb-protocol.next':
		'Unplug the board, bring it into its bootloader again, and try once more. If it stays so, use its vendor’s program.',
	'flash-usb-two-boards':
		'Several boards of this kind are in their bootloaders, and they cannot be told apart.',
	'flash-usb-two-boards.next': 'Unplug all but the one to flash, then choose it again.',
	'flash-usb-wrong-board': 'This USB device is the bootloader of another board than {board}.',
	'flash-usb-wrong-board.next':
		'Nothing was changed. Choose the device of the other board, or choose the board that it belongs to.',
	'flash-usb-wrong-device': 'This USB device has no bootloader that is known here.',
	'flash-usb-wrong-device.next': 'Bring the board into its bootloader, then choose it again.'
});
