// Properties of one element from two components: both are told of its events.

type Props = Record<string | symbol, unknown>;
type Handler = (this: unknown, ...args: unknown[]) => unknown;

const isHandler = (name: string | symbol, value: unknown): value is Handler =>
	typeof name === 'string' && /^on[a-z]/.test(name) && typeof value === 'function';

/** Where both have a property, that of `inner` counts; listeners are all called, those of `outer` first. */
export function mergeProps(outer: object, inner: object): Props {
	const merged: Props = { ...outer };
	for (const [name, value] of entriesOf(inner)) {
		const before = merged[name];
		if (value === undefined && before !== undefined) continue;
		merged[name] = isHandler(name, before) && isHandler(name, value) ? both(before, value) : value;
	}
	return merged;
}

function entriesOf(props: object): [string | symbol, unknown][] {
	return Reflect.ownKeys(props).map((name) => [name, Reflect.get(props, name)]);
}

/** The second one is left out where the first one has dealt with the event. */
function both(first: Handler, second: Handler): Handler {
	return function (this: unknown, ...args) {
		first.apply(this, args);
		const [event] = args;
		if (event instanceof Event && event.defaultPrevented) return;
		second.apply(this, args);
	};
}
