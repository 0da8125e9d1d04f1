// Descriptors of made-up devices, by chapter 9.6 of USB 2.0.

const word = (value: number) => [value & 0xff, value >> 8];

export function deviceDescriptor(ids: {
	vendorId: number;
	productId: number;
	release?: number;
	/** Numbers of strings; 0: it has none. */
	names?: [maker: number, product: number, serial: number];
}): Uint8Array {
	const { vendorId, productId, release = 0x0100, names = [1, 2, 3] } = ids;
	return Uint8Array.from([
		...[18, 1, ...word(0x0210), 0, 0, 0, 64],
		...[...word(vendorId), ...word(productId), ...word(release), ...names, 1]
	]);
}

export function interfaceDescriptor(
	number: number,
	alternate: number,
	kind: [interfaceClass: number, subclass: number, protocol: number],
	rest: { endpoints?: number; name?: number } = {}
): number[] {
	return [9, 4, number, alternate, rest.endpoints ?? 0, ...kind, rest.name ?? 0];
}

export function bulkEndpoint(address: number): number[] {
	return [7, 5, address, 2, ...word(64), 0];
}

export function dfuFunctional(rest: {
	attributes: number;
	detachMs: number;
	transferBytes: number;
	version: number;
}): number[] {
	const { attributes, detachMs, transferBytes, version } = rest;
	return [9, 0x21, attributes, ...word(detachMs), ...word(transferBytes), ...word(version)];
}

export function configurationDescriptor(interfaces: number, parts: readonly number[]): Uint8Array {
	return Uint8Array.from([9, 2, ...word(9 + parts.length), interfaces, 1, 0, 0x80, 50, ...parts]);
}
