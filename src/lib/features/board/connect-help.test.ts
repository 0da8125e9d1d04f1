import { expect, test } from 'vitest';
import { BOARD_FILTERS } from '#lib/port/serial-access.ts';
import { helpTopics, likelyTopic, policyText, UDEV_RULES } from './connect-help.ts';
import { said } from '#lib/texts/testing-said.ts';

const all = helpTopics('https://ocre.example');
const textOf = (id: string) =>
	all
		.find((topic) => topic.id === id)!
		.steps.map(said)
		.join(' ');

test('what users of such pages are told nothing about is told: charge-only cables, Linux permissions, who holds the port', () => {
	expect(said(textOf('cable'))).toMatch(/carry power only/);
	expect(said(textOf('linux'))).toMatch(/dialout[\s\S]*uucp[\s\S]*usermod/);
	expect(said(textOf('held'))).toMatch(/Only one program can use a port/);
	expect(said(textOf('policy'))).toMatch(/SerialAllowAllPortsForUrls/);
});

test('the udev rules and the policy name every kind of board that the chooser lists', () => {
	for (const { usbVendorId = 0 } of BOARD_FILTERS)
		expect(UDEV_RULES).toContain(
			`ATTRS{idVendor}=="${usbVendorId.toString(16).padStart(4, '0')}", TAG+="uaccess"`
		);
	expect(JSON.parse(policyText('https://ocre.example'))).toEqual({
		SerialAllowUsbDevicesForUrls: [
			{
				devices: BOARD_FILTERS.map(({ usbVendorId }) => ({ vendor_id: usbVendorId })),
				urls: ['https://ocre.example']
			}
		]
	});
});

test('the topic of this computer is the one that is open', () => {
	expect(likelyTopic('Linux x86_64')).toBe('linux');
	expect(likelyTopic('Win32')).toBe('windows');
	expect(likelyTopic('MacIntel')).toBe('macos');
	expect(likelyTopic('')).toBe('cable');
});
