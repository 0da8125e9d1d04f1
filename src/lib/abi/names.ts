// Which names the runtime accepts for images and containers.

/** The rule of Ocre 0.7.0, the same for image names and container ids. */
const VALID_NAME = /^[a-z0-9_-][a-z0-9._-]*$/;

/** littlefs refuses longer file names. */
export const MAX_NAME_LENGTH = 255;

export function isValidName(name: string): boolean {
	return VALID_NAME.test(name) && name.length <= MAX_NAME_LENGTH;
}

/** The nearest name that the runtime accepts; `fallback` when nothing of it is left. */
export function toValidName(text: string, fallback = 'app'): string {
	const name = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9._-]+/g, '-')
		.replace(/^[.-]+|-+$/g, '')
		.slice(0, MAX_NAME_LENGTH);
	return name || fallback;
}
