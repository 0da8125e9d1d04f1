// What lets a user reach boards in their bootloaders: rules for Linux, a file for Windows. Made from the table of boards.
import { FLASHABLE_BOARDS } from '#lib/flash/plan/flashable-boards.ts';

const hex = (id: number) => id.toString(16).padStart(4, '0');

/** Each pair of ids once. */
function bootloaderIds(): { vendorId: number; productId: number; names: string[] }[] {
	const all = FLASHABLE_BOARDS.flatMap(({ name, usb }) =>
		usb.bootloader.map(({ vendorId, productId = 0 }) => ({ vendorId, productId, name }))
	);
	const keys = [...new Set(all.map(({ vendorId, productId }) => `${vendorId} ${productId}`))];
	return keys.map((key) => {
		const same = all.filter((one) => `${one.vendorId} ${one.productId}` === key);
		const { vendorId, productId } = same[0]!;
		return { vendorId, productId, names: same.map(({ name }) => name) };
	});
}

/** For /etc/udev/rules.d: the user at the computer may use bootloaders; numbered below 73, where `uaccess` is read. */
export function flashUdevRules(): string {
	return [
		'# /etc/udev/rules.d/60-ocre-bootloaders.rules',
		...bootloaderIds().flatMap(({ vendorId, productId, names }) => [
			`# ${names.join(', ')}`,
			`SUBSYSTEM=="usb|tty", ATTRS{idVendor}=="${hex(vendorId)}", ATTRS{idProduct}=="${hex(productId)}", TAG+="uaccess"`
		])
	].join('\n');
}

/** Hardware ids of bootloaders that speak to a browser only with WinUSB as their driver. */
const NEEDS_WINUSB = [
	{ vendorId: 0x0483, productId: 0xdf11, name: 'STM32 BOOTLOADER' },
	{ vendorId: 0x2341, productId: 0x035b, name: 'Portenta H7 (bootloader)' }
];

/** A driver file for Windows that binds WinUSB, which is a part of Windows, to these bootloaders. */
export function winUsbInf(): string {
	const models = NEEDS_WINUSB.map(
		({ vendorId, productId, name }) =>
			`"${name}" = USB_Install, USB\\VID_${hex(vendorId).toUpperCase()}&PID_${hex(productId).toUpperCase()}`
	);
	return [
		'[Version]',
		'Signature = "$Windows NT$"',
		'Class = USBDevice',
		'ClassGUID = {88BAE032-5A81-49f0-BC3D-A4FF138216D6}',
		'Provider = "Ocre Playground"',
		'DriverVer = 01/01/2026,1.0.0.0',
		'',
		'[Manufacturer]',
		'"Boards" = Models,NTamd64,NTarm64',
		'',
		...['NTamd64', 'NTarm64'].flatMap((platform) => [`[Models.${platform}]`, ...models, '']),
		'[USB_Install]',
		'Include = winusb.inf',
		'Needs = WINUSB.NT',
		'',
		'[USB_Install.Services]',
		'Include = winusb.inf',
		'Needs = WINUSB.NT.Services',
		'',
		'[USB_Install.HW]',
		'AddReg = Device_Registration',
		'',
		'[Device_Registration]',
		'HKR,,DeviceInterfaceGUIDs,0x10000,"{9f543223-cede-4fa3-b376-a25ce9a30e74}"'
	].join('\r\n');
}
