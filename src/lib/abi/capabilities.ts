// Capabilities a container can be given, and the permission names of build.yaml that stand for them.

/** Capabilities that the runtime knows. It ignores any other string without a word. */
export const CAPABILITIES = ['ocre:api', 'ocre:shared_heap', 'networking', 'filesystem'] as const;

export type Capability = (typeof CAPABILITIES)[number];

/**
 * Permission names seen in container definitions → the capability that makes them work.
 * `null`: accepted, needs nothing. Capability names themselves are accepted too.
 */
const PERMISSIONS: Readonly<Record<string, Capability | null>> = {
	ocre_timers: 'ocre:api',
	ocre_gpio: 'ocre:api',
	ocre_messaging: 'ocre:api',
	ocre_sensors: 'ocre:api',
	console: null,
	'ocre:api': 'ocre:api',
	'ocre:shared_heap': 'ocre:shared_heap',
	networking: 'networking',
	filesystem: 'filesystem'
};

export const PERMISSION_NAMES: readonly string[] = Object.keys(PERMISSIONS);

export function isPermission(name: string): boolean {
	return Object.hasOwn(PERMISSIONS, name);
}

/** The capabilities a list of permissions asks for, each once (a doubled `filesystem` hangs a board). */
export function capabilitiesOf(permissions: readonly string[]): Capability[] {
	const wanted = new Set(permissions.map((p) => (isPermission(p) ? PERMISSIONS[p] : null)));
	return CAPABILITIES.filter((capability) => wanted.has(capability));
}
