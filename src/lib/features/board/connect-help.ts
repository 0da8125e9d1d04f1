// What can be in the way between a board and this page, as text: by cause, each with what to do.
import { BOARD_FILTERS } from '#lib/board/serial-access.ts';

export interface HelpTopic {
	id: 'cable' | 'linux' | 'windows' | 'macos' | 'held' | 'policy' | 'silent';
	title: string;
	steps: readonly string[];
	/** To be copied. */
	code?: { label: string; text: string };
}

const hex = (id: number) => id.toString(16).padStart(4, '0');

/** Lets whoever sits at the computer use the serial ports of boards that run Ocre; numbered below 73, where `uaccess` is read. */
export const UDEV_RULES = [
	'# /etc/udev/rules.d/60-ocre-boards.rules',
	...BOARD_FILTERS.map(
		({ usbVendorId = 0 }) =>
			`SUBSYSTEM=="tty|usb", ATTRS{idVendor}=="${hex(usbVendorId)}", TAG+="uaccess"`
	)
].join('\n');

/** The policy with which whoever manages browsers lets this page use boards without asking. */
export function policyText(origin: string): string {
	const devices = BOARD_FILTERS.map(({ usbVendorId }) => ({ vendor_id: usbVendorId }));
	return JSON.stringify({ SerialAllowUsbDevicesForUrls: [{ devices, urls: [origin] }] }, null, 2);
}

export function helpTopics(origin: string): HelpTopic[] {
	return [
		{
			id: 'cable',
			title: 'The board is not in the list',
			steps: [
				'Many USB cables only charge. Try one that you have copied files with.',
				'Boards with two USB sockets: use the one of the debug probe (ST-LINK), not the one of the application.',
				'Plug it straight into the computer, not into a hub or a screen, and wait a few seconds.',
				'Choose “Connect any serial port…”: the other list has only chips that are on boards known to run Ocre.',
				'Without firmware that has a serial console, a board has no port. Its documents say how to flash it.'
			]
		},
		{
			id: 'linux',
			title: 'Linux: the port is there, and opening it fails',
			steps: [
				'Serial ports belong to a group: dialout on Debian, Ubuntu and Fedora, uucp on Arch. Add yourself with “sudo usermod -aG dialout $USER”, then log out and in.',
				'Or let whoever sits at the computer use boards: save the rules below as root, then “sudo udevadm control --reload && sudo udevadm trigger”, and plug the board in again.',
				'A browser from a Snap or Flatpak may see no ports at all: take the one of your distribution.',
				'ModemManager may hold a new port for half a minute: wait, or switch it off.'
			],
			code: { label: 'udev rules', text: UDEV_RULES }
		},
		{
			id: 'windows',
			title: 'Windows: there is no port',
			steps: [
				'Look at the Device Manager, under “Ports (COM & LPT)”. A board with an exclamation mark lacks its driver.',
				'ST-LINK: the driver STSW-LINK009 of ST. CP210x: Silicon Labs. CH340: WCH. FTDI chips: by Windows Update.',
				'Boards with USB of their own (Raspberry Pi, Arduino, Zephyr) need none on Windows 10 and later.'
			]
		},
		{
			id: 'macos',
			title: 'macOS: there is no port',
			steps: [
				'Newer Macs ask whether an accessory may connect: allow it, or see Privacy & Security in the settings.',
				'Of two entries for one board, take the one that begins with “cu.”.',
				'CP210x and CH340 chips need the driver of their maker on older versions.'
			]
		},
		{
			id: 'held',
			title: 'Another program holds the port',
			steps: [
				'Only one program can have a port. Close serial monitors and terminals: minicom, screen, picocom, PuTTY, an IDE.',
				'Another tab or window of this page, or of another page, may have it: disconnect it there.',
				'On Linux, “sudo fuser -v /dev/ttyACM0” tells which program it is.'
			]
		},
		{
			id: 'policy',
			title: 'At a school or a firm: the browser does not let pages use ports',
			steps: [
				'Whoever manages the browser can allow boards for this page with the policy below; pages need not be asked for then.',
				'SerialAllowAllPortsForUrls allows all ports, DefaultSerialGuardSetting 3 lets pages ask.',
				'Whether a policy is set is shown at chrome://policy.'
			],
			code: { label: 'Policy', text: policyText(origin) }
		},
		{
			id: 'silent',
			title: 'It is connected and does not answer',
			steps: [
				'It may still be starting: up to ten seconds.',
				'A container that runs in the foreground or could not start holds the console: reset the board.',
				'Other firmware, or another speed than the page tried: what it prints is in the console all the same.'
			]
		}
	];
}

/** The topic that is most likely of use on this computer; a guess, as every topic is shown. */
export function likelyTopic(platform: string): HelpTopic['id'] {
	if (/linux/i.test(platform) && !/android/i.test(platform)) return 'linux';
	if (/win/i.test(platform)) return 'windows';
	return /mac/i.test(platform) ? 'macos' : 'cable';
}
