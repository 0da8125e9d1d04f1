// Serial ports and USB devices as one list: what this page may use and is plugged in, and the browser's chooser. What is
// waited for after a reboot may be either, and the wait is the same.
import { AppError } from '#lib/core/errors.ts';
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import type { SerialApi, SerialDevice } from './serial-access.ts';
import type { UsbApi } from './usb-access.ts';
import type { UsbDevice } from './usb-device.ts';

/** The ids of a USB chip. Without a product: every product of that vendor. */
export interface ChipIds {
	vendorId: number;
	productId?: number;
}

/** What a chooser came to. `no-click`: the browser opens it only inside a click, and this was none. */
export type Chosen<Device> =
	{ kind: 'chosen'; device: Device } | { kind: 'nothing' } | { kind: 'no-click' };

export interface DeviceSource<Device extends object> {
	/** Given to this page before, and plugged in. */
	list(): Promise<readonly Device[]>;
	/** Null: it has none, as the serial port of a Bluetooth device. */
	idsOf(device: Device): ChipIds | null;
	/** `gone` is the device that was unplugged, where the browser names it; null: look at the list. */
	onchange(listener: (gone: Device | null) => void): Disposable;
	/** The browser's chooser with devices of these chips only. Throws AppErrors `serial-denied`, `usb-blocked`, … */
	choose(chips: readonly ChipIds[]): Promise<Chosen<Device>>;
}

export function matches(ids: ChipIds | null, chips: readonly ChipIds[]): boolean {
	return chips.some(
		({ vendorId, productId }) =>
			ids?.vendorId === vendorId && (productId === undefined || ids.productId === productId)
	);
}

/** Whether the page is inside a click; where the browser does not say, the chooser will. */
export type InClick = () => boolean;

const browserInClick: InClick = () =>
	(globalThis.navigator as Partial<Navigator> | undefined)?.userActivation?.isActive ?? true;

type ChangeSource = Pick<SerialApi, 'addEventListener' | 'removeEventListener'>;

function listen<Device extends object>(
	api: ChangeSource,
	deviceOf: (event: Event) => Device | null,
	listener: (gone: Device | null) => void
): Disposable {
	const came = () => listener(null);
	const went = (event: Event) => listener(deviceOf(event));
	api.addEventListener('connect', came);
	api.addEventListener('disconnect', went);
	return toDisposable(() => {
		api.removeEventListener('connect', came);
		api.removeEventListener('disconnect', went);
	});
}

export function serialDevices(
	api: SerialApi,
	inClick: InClick = browserInClick
): DeviceSource<SerialDevice> {
	return {
		list: async () => (await api.getPorts()).filter(({ connected }) => connected !== false),
		idsOf(port) {
			const { usbVendorId, usbProductId } = port.getInfo();
			if (usbVendorId === undefined) return null;
			return {
				vendorId: usbVendorId,
				...(usbProductId !== undefined && { productId: usbProductId })
			};
		},
		// It is told to the port, and comes up from there.
		onchange: (listener) => listen(api, ({ target }) => (isPort(target) ? target : null), listener),
		choose(chips) {
			const filters = chips.map(({ vendorId, productId }) => ({
				usbVendorId: vendorId,
				...(productId !== undefined && { usbProductId: productId })
			}));
			return chosen(() => api.requestPort({ filters }), inClick, [
				'serial-denied',
				'serial-failed'
			]);
		}
	};
}

function isPort(target: unknown): target is SerialDevice {
	return typeof target === 'object' && target !== null && 'getInfo' in target;
}

/** Any USB device, not only those with a serial port: boot ROMs have none. */
export function usbDevices(
	api: UsbApi,
	inClick: InClick = browserInClick
): DeviceSource<UsbDevice> {
	return {
		list: () => api.getDevices(),
		idsOf: ({ vendorId, productId }) => ({ vendorId, productId }),
		onchange: (listener) =>
			listen(api, (event) => (event as { device?: UsbDevice }).device ?? null, listener),
		choose: (chips) =>
			chosen(() => api.requestDevice({ filters: chips.map((one) => ({ ...one })) }), inClick, [
				'usb-blocked',
				'usb-failed'
			])
	};
}

async function chosen<Device>(
	ask: () => Promise<Device>,
	inClick: InClick,
	[denied, failed]: ['serial-denied' | 'usb-blocked', 'serial-failed' | 'usb-failed']
): Promise<Chosen<Device>> {
	const clicked = inClick();
	try {
		return { kind: 'chosen', device: await ask() };
	} catch (error) {
		if (error instanceof AppError) throw error;
		const name = error instanceof DOMException ? error.name : '';
		if (name === 'NotFoundError') return { kind: 'nothing' };
		// The same error for a policy and for a missing click: which it is, the click tells.
		if (name === 'SecurityError' && !clicked) return { kind: 'no-click' };
		const message = error instanceof Error ? error.message : String(error);
		throw new AppError(name === 'SecurityError' ? denied : failed, message, { cause: error });
	}
}
