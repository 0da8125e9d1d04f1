// Whether this machine has so little memory that the page should take less of it, as far as the browser tells.

/** In GB, as browsers round it. */
const LITTLE_GB = 4;

/** `navigator.deviceMemory`: Chromium tells it, others do not. */
export function hasLittleMemory(
	{ deviceMemory }: { deviceMemory?: number } = globalThis.navigator as object
): boolean {
	return deviceMemory !== undefined && deviceMemory <= LITTLE_GB;
}
