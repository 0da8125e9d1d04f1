// What a Linux system needs to be told so that the browser may open a USB device.

/** A line for a file in /etc/udev/rules.d: the user at the computer may use devices of these ids. */
export function udevRule({ vendorId, productId }: { vendorId: number; productId: number }): string {
	const ids = `ATTR{idVendor}=="${hexId(vendorId)}", ATTR{idProduct}=="${hexId(productId)}"`;
	return `SUBSYSTEM=="usb", ${ids}, MODE="0660", TAG+="uaccess"`;
}

/** Where the line goes. `uaccess` has an effect only in files that come before 73-seat-late.rules. */
export const UDEV_RULES_FILE = '/etc/udev/rules.d/60-boards.rules';

/** Four hexadecimal digits, as lsusb writes them. */
export function hexId(id: number): string {
	return id.toString(16).padStart(4, '0');
}
