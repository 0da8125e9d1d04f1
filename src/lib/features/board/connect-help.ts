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

/** Lets the user at the computer use the serial ports of boards that run Ocre; numbered below 73, where `uaccess` is read. */
export const UDEV_RULES = [
	'# /etc/udev/rules.d/60-ocre-boards.rules',
	...BOARD_FILTERS.map(
		({ usbVendorId = 0 }) =>
			`SUBSYSTEM=="tty|usb", ATTRS{idVendor}=="${hex(usbVendorId)}", TAG+="uaccess"`
	)
].join('\n');

/** The policy with which an administrator of browsers lets this page use boards without asking. */
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
				'Many USB cables carry power only. Try one that you have used to copy files.',
				'On boards with two USB connectors, use the debug probe’s (ST-LINK), not the application’s.',
				'Plug it straight into the computer, not into a hub or a monitor, and wait a few seconds.',
				'Choose “Connect any serial port…”: the other list shows only USB chips of boards known to run Ocre.',
				'A board without firmware that provides a serial console has no port. Its documentation says how to flash it.'
			]
		},
		{
			id: 'linux',
			title: 'Linux: the port is listed, but cannot be opened',
			steps: [
				'Serial ports belong to a group: dialout on Debian, Ubuntu and Fedora, uucp on Arch. Add yourself with “sudo usermod -aG dialout $USER”, then log out and in.',
				'Or give access to the user who is logged in: save the rules below as root, then “sudo udevadm control --reload && sudo udevadm trigger”, and plug the board in again.',
				'A browser installed as a Snap or Flatpak may see no ports at all: use your distribution’s package.',
				'ModemManager may occupy a new port for half a minute: wait, or disable it.'
			],
			code: { label: 'udev rules', text: UDEV_RULES }
		},
		{
			id: 'windows',
			title: 'Windows: no port is listed',
			steps: [
				'Look at the Device Manager, under “Ports (COM & LPT)”. A device with an exclamation mark lacks a driver.',
				'Drivers: ST-LINK needs STSW-LINK009 from ST, CP210x the one from Silicon Labs, CH340 the one from WCH. FTDI drivers come with Windows Update.',
				'Boards with native USB (Raspberry Pi, Arduino, Zephyr) need no driver on Windows 10 and later.'
			]
		},
		{
			id: 'macos',
			title: 'macOS: no port is listed',
			steps: [
				'Newer Macs ask whether an accessory may connect: allow it, or see Privacy & Security in the settings.',
				'Of two entries for one board, take the one that begins with “cu.”.',
				'Older versions need the vendor’s driver for CP210x and CH340 chips.'
			]
		},
		{
			id: 'held',
			title: 'Another program is using the port',
			steps: [
				'Only one program can use a port. Close serial monitors and terminals: minicom, screen, picocom, PuTTY, an IDE.',
				'Another tab or window of this page, or of another page, may be using it: disconnect it there.',
				'On Linux, “sudo fuser -v /dev/ttyACM0” tells which program it is.'
			]
		},
		{
			id: 'policy',
			title: 'At a school or company: the browser blocks ports',
			steps: [
				'The browser’s administrator can allow boards for this page with the policy below. The browser then no longer asks.',
				'SerialAllowAllPortsForUrls allows all ports, DefaultSerialGuardSetting 3 lets pages ask.',
				'Whether a policy is set is shown at chrome://policy.'
			],
			code: { label: 'Policy', text: policyText(origin) }
		},
		{
			id: 'silent',
			title: 'The board is connected, but does not answer',
			steps: [
				'The board may still be booting, which takes up to ten seconds.',
				'A container that runs in the foreground or could not start blocks the console: reset the board.',
				'The board may run other firmware, or use a baud rate that was not tried. Its output is in the console all the same.'
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
