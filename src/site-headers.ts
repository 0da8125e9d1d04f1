// The headers that every way of serving the site sends: hosts that read `_headers`, our own servers, and the service worker
// where the host sends none. The one place where they stand.

export interface HeaderRule {
	/** From the root of the site; `*` is anything. */
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** What the page never asks for; USB it does. Serial ports are for this page alone by default, and not every browser knows the word. */
const UNUSED_FEATURES = [
	'accelerometer',
	'camera',
	'display-capture',
	'encrypted-media',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'xr-spatial-tracking'
];

const PERMISSIONS = [...UNUSED_FEATURES.map((feature) => `${feature}=()`), 'usb=(self)'].join(', ');

/** True of every document of the site, beside the policy that each carries itself. */
const DOCUMENTS = "base-uri 'self'; object-src 'none'; form-action 'none'";

/**
 * Everything but the route that others may embed. Hosts join what two rules say of a path, so that the rule for it cannot
 * take anything back: these paths are named instead.
 */
const OURS_ALONE = [
	'/',
	'/index.html',
	'/404*',
	'/quirks*',
	'/teach*',
	'/bench*',
	'/licences*',
	'/web-frame*',
	'/_app/*',
	'/vendor/*',
	'/firmware/*',
	'/first-sight.js',
	'/service-worker.js'
];
const NOT_FRAMED = {
	'Content-Security-Policy': "frame-ancestors 'self'",
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** Pages of anybody may show it, isolated ones among them. */
const EMBEDDED = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const WORKERS =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
const FOREVER = 'public, max-age=31536000, immutable';

/** Hosts join what two rules say of one path: of the headers here, only policies may be joined. */
export const HEADER_RULES: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Content-Security-Policy': DOCUMENTS,
			'Permissions-Policy': PERMISSIONS,
			'Referrer-Policy': 'no-referrer',
			'X-Content-Type-Options': 'nosniff'
		}
	},
	...OURS_ALONE.map((path) => ({ path, headers: NOT_FRAMED })),
	{ path: '/embed*', headers: EMBEDDED },
	// Loaded by pages of anybody, as a module.
	{
		path: '/ocre-playground*',
		headers: { ...EMBEDDED, 'Access-Control-Allow-Origin': '*' }
	},
	// No connection at all, not even one that is opened ahead of a request: where a browser knows it.
	{ path: '/web-frame*', headers: { 'Connection-Allowlist': '()' } },
	{ path: '/_app/immutable/*', headers: { 'Cache-Control': FOREVER } },
	{ path: '/_app/immutable/workers/*', headers: { 'Content-Security-Policy': WORKERS } },
	{ path: '/vendor/*', headers: { 'Cache-Control': FOREVER } },
	{ path: '/prebuilt/*', headers: { 'Cache-Control': FOREVER } }
];

function matches(rule: HeaderRule, path: string): boolean {
	const [start = '', end] = rule.path.split('*');
	return end === undefined ? path === start : path.startsWith(start);
}

/** What is sent with a path of the site. Only policies are said more than once, and joined. */
export function headersOf(path: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const rule of HEADER_RULES)
		for (const [name, value] of matches(rule, path) ? Object.entries(rule.headers) : [])
			found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
	return found;
}

/** The file `_headers`, as hosts read it. */
export function headersFile(): string {
	const blocks = HEADER_RULES.map(({ path, headers }) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
	);
	return `${blocks.join('\n\n')}\n`;
}
