// What the errors of serial ports and USB devices mean to a user, and what to do next.
import { room } from '../room.ts';

export const portErrors = room('errors.port', {
	'port-busy': 'Another program is using the board’s port.',
	'port-busy.next':
		'Close it there, then try again. On Linux, you may also lack permission (the group dialout or uucp, or a udev rule): “Help with connecting…”, in the menu beside Run, explains how to get it.',
	'port-stuck': 'The port did not open in time.',
	'port-stuck.next': 'Unplug the board, plug it in again, and reconnect.',
	'port-taken': 'Another tab of this page is using the board.',
	'port-taken.next': 'Take it over in the board’s panel, or disconnect it in the other tab.',
	'board-taken': 'Another tab of this page took over the board.',
	'board-taken.next': 'Take it over again in the board’s panel, or continue in the other tab.',
	'break-refused': 'This board does not support BREAK.',
	'break-refused.next': 'Press its reset button, or unplug it and plug it in again.',
	'serial-denied': 'The browser blocks serial ports for this page.',
	'serial-denied.next':
		'They are blocked for this browser or this site: allow serial ports in the site settings, or ask the administrator of the computer.',
	'serial-failed': 'The serial port cannot be used.',
	'serial-failed.next':
		'Unplug the board and plug it in again. On Linux, your user must be in the group that owns the port (dialout or uucp). Some cables carry power only: try another one.',
	'usb-blocked': 'The browser blocks USB devices for this page.',
	'usb-blocked.next':
		'They are blocked for this browser or this site: allow USB devices in the site settings, or ask the administrator of the computer.',
	'usb-failed': 'The USB device cannot be used.',
	'usb-failed.next': 'Unplug it, plug it in again, and choose it again.',
	'usb-denied': 'The operating system does not let the browser use this USB device.',
	'usb-denied.next':
		'On Linux, this needs a udev rule: see “Help with connecting…” in the menu beside Run.',
	'usb-not-serial': 'This USB device has no serial port that this browser can use.',
	'usb-not-serial.next':
		'Choose another one. A board with two USB sockets may have its serial port on the other.',
	'usb-own-protocol': 'The board’s USB chip needs its vendor’s driver.',
	'usb-own-protocol.next':
		'This browser reaches only boards with a standard serial port (CDC ACM). Connect this one with a browser that has Web Serial, such as Chrome, Edge or Firefox on a computer.'
});
