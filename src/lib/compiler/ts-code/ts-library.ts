// The declarations that programs are checked against, as texts: TypeScript's own for JavaScript, the language's own for
// AssemblyScript, and ours. Only the worker imports this.

/** By their paths: files of the library begin with a slash. */
export type LibraryFiles = ReadonlyMap<string, string>;

const ES2020 = import.meta.glob<string>(
	[
		'/node_modules/typescript/lib/lib.es5.d.ts',
		'/node_modules/typescript/lib/lib.es20{15,16,17,18,19,20}.*.d.ts',
		'/node_modules/typescript/lib/lib.es20{15,16,17,18,19,20}.d.ts',
		'/node_modules/typescript/lib/lib.decorators.d.ts',
		'/node_modules/typescript/lib/lib.decorators.legacy.d.ts',
		// Threads, dates by country and files with everything, which programs here cannot use.
		'!/node_modules/typescript/lib/*.{full,intl,sharedmemory,date}.d.ts'
	],
	{ query: '?raw', import: 'default', eager: true }
);

const ASSEMBLYSCRIPT = import.meta.glob<string>(
	'/node_modules/assemblyscript/std/assembly/index.d.ts',
	{ query: '?raw', import: 'default', eager: true }
);

const AS_SDK = import.meta.glob<string>('/src/sdk/assemblyscript/ocre/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

const JS_SDK = import.meta.glob<string>('/src/sdk/js/*.d.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

function below(folder: string, files: Record<string, string>): [string, string][] {
	return Object.entries(files).map(([path, text]) => [
		folder + path.slice(path.lastIndexOf('/') + 1),
		text
	]);
}

export const AS_LIBRARY: LibraryFiles = new Map([
	...below('/assemblyscript/', ASSEMBLYSCRIPT),
	...below('/ocre/', AS_SDK)
]);

/** Parts that are left out are referred to by others: they are there, and empty. */
function withoutGaps(files: [string, string][]): [string, string][] {
	const there = new Set(files.map(([path]) => path));
	const named = files.flatMap(([, text]) =>
		Array.from(
			text.matchAll(/^\/\/\/ <reference lib="([^"]+)"/gm),
			([, lib]) => `/lib/lib.${lib}.d.ts`
		)
	);
	return [
		...files,
		...[...new Set(named)]
			.filter((path) => !there.has(path))
			.map((path): [string, string] => [path, ''])
	];
}

export const JS_LIBRARY: LibraryFiles = new Map([
	...withoutGaps(below('/lib/', ES2020)),
	...below('/ocre/', JS_SDK)
]);
