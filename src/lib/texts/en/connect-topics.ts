// The help with connecting: topics and their steps.
import { room } from '../room.ts';

export const connectTopics = room('connectTopics', {
	theBoardIsNotIn: 'The board is not in the list',
	manyUsbCablesCarryPower:
		'Many USB cables carry power only. Try one that you have used to copy files.',
	onBoardsWithTwoUsb:
		'On boards with two USB connectors, use the debug probe’s (ST-LINK), not the application’s.',
	plugItStraightIntoThe:
		'Plug it straight into the computer, not into a hub or a monitor, and wait a few seconds.',
	chooseConnectAnySerialPort:
		'Choose “Connect any serial port…”: the other list shows only USB chips of boards known to run Ocre.',
	aBoardWithoutFirmwareThat:
		'A board without firmware that provides a serial console has no port. Its documentation says how to flash it.',
	linuxThePortIsListed: 'Linux: the port is listed, but cannot be opened',
	serialPortsBelongToA:
		'Serial ports belong to a group: dialout on Debian, Ubuntu and Fedora, uucp on Arch. Add yourself with “sudo usermod -aG dialout $USER”, then log out and in.',
	orGiveAccessToThe:
		'Or give access to the user who is logged in: save the rules below as root, then “sudo udevadm control --reload && sudo udevadm trigger”, and plug the board in again.',
	aBrowserInstalledAsA:
		'A browser installed as a Snap or Flatpak may see no ports at all: use your distribution’s package.',
	modemmanagerMayOccupyANew:
		'ModemManager may occupy a new port for half a minute: wait, or disable it.',
	udevRules: 'udev rules',
	windowsNoPortIsListed: 'Windows: no port is listed',
	lookAtTheDeviceManager:
		'Look at the Device Manager, under “Ports (COM & LPT)”. A device with an exclamation mark lacks a driver.',
	driversStLinkNeedsStsw:
		'Drivers: ST-LINK needs STSW-LINK009 from ST, CP210x the one from Silicon Labs, CH340 the one from WCH. FTDI drivers come with Windows Update.',
	boardsWithNativeUsbRaspberry:
		'Boards with native USB (Raspberry Pi, Arduino, Zephyr) need no driver on Windows 10 and later.',
	macosNoPortIsListed: 'macOS: no port is listed',
	newerMacsAskWhetherAn:
		'Newer Macs ask whether an accessory may connect: allow it, or see Privacy & Security in the settings.',
	ofTwoEntriesForOne: 'Of two entries for one board, take the one that begins with “cu.”.',
	olderVersionsNeedTheVendors:
		'Older versions need the vendor’s driver for CP210x and CH340 chips.',
	anotherProgramIsUsingThe: 'Another program is using the port',
	onlyOneProgramCanUse:
		'Only one program can use a port. Close serial monitors and terminals: minicom, screen, picocom, PuTTY, an IDE.',
	anotherTabOrWindowOf:
		'Another tab or window of this page, or of another page, may be using it: disconnect it there.',
	onLinuxSudoFuserV: 'On Linux, “sudo fuser -v /dev/ttyACM0” tells which program it is.',
	atASchoolOrCompany: 'At a school or company: the browser blocks ports',
	theBrowsersAdministratorCanAllow:
		'The browser’s administrator can allow boards for this page with the policy below. The browser then no longer asks.',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrls allows all ports, DefaultSerialGuardSetting 3 lets pages ask.',
	whetherAPolicyIsSet: 'Whether a policy is set is shown at chrome://policy.',
	policy: 'Policy',
	theBoardIsConnectedBut: 'The board is connected, but does not answer',
	theBoardMayStillBe: 'The board may still be booting, which takes up to ten seconds.',
	aContainerThatRunsIn:
		'A container that runs in the foreground or could not start blocks the console: reset the board.',
	theBoardMayRunOther:
		'The board may run other firmware, or use a baud rate that was not tried. Its output is in the console all the same.'
});
