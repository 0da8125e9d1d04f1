// The programs by which the tests drive WebKitGTK, where Debian puts them.
import { existsSync } from 'node:fs';

export const DRIVER = '/usr/bin/WebKitWebDriver';
export const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['4.1', '4.0', '6.0'].map(
	(version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`
);

export const findBrowser = () => BROWSERS.find((place) => existsSync(place));

/** What is not installed here, or null. */
export function missingWebKit() {
	const programs = {
		WebKitWebDriver: existsSync(DRIVER),
		Xvfb: existsSync(SCREEN),
		MiniBrowser: findBrowser()
	};
	const missing = Object.entries(programs).flatMap(([name, there]) => (there ? [] : [name]));
	return missing.length > 0 ? `not installed here: ${missing.join(', ')}` : null;
}
