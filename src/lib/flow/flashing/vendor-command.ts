// How a vendor's own tool does what this page cannot do in this browser: a command to copy.
import type { FlashWayKind } from '#lib/flash/flash-way.ts';
import type { FlashableBoard } from '#lib/flash/plan/flashable-board.ts';
import { addressText } from '#lib/flash/plan/ranges.ts';

const hex = (id: number) => id.toString(16).padStart(4, '0');

/** Null where nothing but copying the file to a drive is needed. The name was made plain by the plan. */
export function vendorCommand(
	kind: FlashWayKind,
	board: FlashableBoard,
	fileName: string
): string | null {
	const file = `"${fileName.replace(/[^\w.-]+/g, '-')}"`;
	const address = addressText(board.application.start);
	switch (kind) {
		case 'uf2-drive':
		case 'programmer-drive':
			return null;
		case 'picoboot':
			return `picotool load -v -x ${file}`;
		case 'dfu': {
			const [{ vendorId, productId = 0 } = { vendorId: 0 }] = board.usb.bootloader;
			return `dfu-util -d ${hex(vendorId)}:${hex(productId)} -a 0 -s ${address}:leave -D ${file}`;
		}
		case 'esp':
			return `esptool --chip ${board.chip} write_flash ${address} ${file}`;
		case 'smp':
		case 'mcuboot-serial':
			return `mcumgr --conntype serial --connstring /dev/ttyACM0 image upload ${file}`;
	}
}
