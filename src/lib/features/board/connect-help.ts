// What can be in the way between a board and this page, as text: by cause, each with what to do.
import { BOARD_FILTERS } from '#lib/port/serial-access.ts';
import { connectTopics as words } from '#lib/texts/en/connect-topics.ts';
import type { Words } from '#lib/texts/words.ts';

export interface HelpTopic {
	id: 'cable' | 'linux' | 'windows' | 'macos' | 'held' | 'policy' | 'silent';
	title: Words;
	steps: readonly Words[];
	/** To be copied. */
	code?: { label: Words; text: string };
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
			title: words.theBoardIsNotIn,
			steps: [
				words.manyUsbCablesCarryPower,
				words.onBoardsWithTwoUsb,
				words.plugItStraightIntoThe,
				words.chooseConnectAnySerialPort,
				words.aBoardWithoutFirmwareThat
			]
		},
		{
			id: 'linux',
			title: words.linuxThePortIsListed,
			steps: [
				words.serialPortsBelongToA,
				words.orGiveAccessToThe,
				words.aBrowserInstalledAsA,
				words.modemmanagerMayOccupyANew
			],
			code: { label: words.udevRules, text: UDEV_RULES }
		},
		{
			id: 'windows',
			title: words.windowsNoPortIsListed,
			steps: [
				words.lookAtTheDeviceManager,
				words.driversStLinkNeedsStsw,
				words.boardsWithNativeUsbRaspberry
			]
		},
		{
			id: 'macos',
			title: words.macosNoPortIsListed,
			steps: [
				words.newerMacsAskWhetherAn,
				words.ofTwoEntriesForOne,
				words.olderVersionsNeedTheVendors
			]
		},
		{
			id: 'held',
			title: words.anotherProgramIsUsingThe,
			steps: [words.onlyOneProgramCanUse, words.anotherTabOrWindowOf, words.onLinuxSudoFuserV]
		},
		{
			id: 'policy',
			title: words.atASchoolOrCompany,
			steps: [
				words.theBrowsersAdministratorCanAllow,
				words.serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting,
				words.whetherAPolicyIsSet
			],
			code: { label: words.policy, text: policyText(origin) }
		},
		{
			id: 'silent',
			title: words.theBoardIsConnectedBut,
			steps: [words.theBoardMayStillBe, words.aContainerThatRunsIn, words.theBoardMayRunOther]
		}
	];
}

/** The topic that is most likely of use on this computer; a guess, as every topic is shown. */
export function likelyTopic(platform: string): HelpTopic['id'] {
	if (/linux/i.test(platform) && !/android/i.test(platform)) return 'linux';
	if (/win/i.test(platform)) return 'windows';
	return /mac/i.test(platform) ? 'macos' : 'cable';
}
