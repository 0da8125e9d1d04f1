// An ESLint rule that holds src to the table of house.js. It looks at resolved paths, whatever way a file is named:
// imports, exports, `import()`, types by `import()`, and `new URL(…, import.meta.url)`, workers and `?url` included.
import path from 'node:path';
import { DOORS, FREE_OF_SVELTE, HOUSES, MAY_IMPORT } from './house.js';

/** Tests, and what exists for them only. */
const TEST_SOURCE =
	/(\.test|-in-test)\.ts$|\/(testing|conformance)\/|\/fake-[\w-]+(\.svelte)?\.ts$/;
const SVELTE = /^(svelte|esm-env|\$app|\$env|\$service-worker)(\/|$)|\.svelte(\.ts)?$/;

/**
 * The folder of the table that a file is in.
 * @param {string} file its path in src
 */
export function folderOf(file) {
	return /^(lib\/features\/[^/]+|lib\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? null;
}

/**
 * The rooms that a file is in, the outermost first.
 * @param {string} file its path in src
 */
export function roomsOf(file) {
	return HOUSES.flatMap((house) => {
		if (!file.startsWith(`${house}/`)) return [];
		const [room, ...rest] = file.slice(house.length + 1).split('/');
		return rest.length > 0 ? [`${house}/${room}`] : [];
	});
}

/**
 * What a specifier names, as a path in src; `../…` for what is outside of src, null for packages.
 * @param {string} file that has the specifier, its path in src
 * @param {string} specifier
 */
export function resolve(file, specifier) {
	const [bare = ''] = specifier.split('?');
	if (bare.startsWith('#lib/')) return path.posix.normalize(`lib/${bare.slice('#lib/'.length)}`);
	if (bare.startsWith('/src/')) return path.posix.normalize(bare.slice('/src/'.length));
	if (!/^\.{1,2}\//.test(bare)) return null;
	return path.posix.join(path.posix.dirname(file), bare);
}

/**
 * @param {string} file
 * @param {string} target
 */
function doorProblem(file, target) {
	const own = TEST_SOURCE.test(file) && folderOf(file) === folderOf(target);
	if (own) return null;
	for (const room of roomsOf(target)) {
		if (file.startsWith(`${room}/`)) continue;
		const doors = DOORS[room];
		if (!doors) return `the room ${room} is not in lint/house.js`;
		if (doors.includes('*') || doors.includes(target.slice(room.length + 1))) continue;
		if (TEST_SOURCE.test(target)) continue;
		return `${target} is inside ${room}, whose doors are: ${doors.join(', ')}`;
	}
	return null;
}

/**
 * @param {string} file
 * @param {string} folder of the file
 * @param {string} target
 */
function layerProblem(file, folder, target) {
	const allowed = MAY_IMPORT[folder] ?? [];
	const to = folderOf(target);
	if (to === folder || allowed.includes('*')) return null;
	if (TEST_SOURCE.test(file) && isForTests(folder, target)) return null;
	if (allowed.includes(to ?? target)) return null;
	return `${folder} may import only: ${allowed.join(', ') || 'nothing'}; not ${target}`;
}

/**
 * Tests read recordings and fixtures, and a flow is tested with the page's own session with a board.
 * @param {string} folder
 * @param {string} target
 */
function isForTests(folder, target) {
	return target.startsWith('../') || (folder === 'lib/flow' && target.startsWith('lib/state/'));
}

/**
 * What is wrong with one file naming another; null: nothing.
 * @param {string} file its path in src
 * @param {string} specifier
 */
export function problemOf(file, specifier) {
	const folder = folderOf(file);
	if (folder === null) return null;
	if (!MAY_IMPORT[folder]) return `${folder} is not in the table of lint/house.js`;
	const bare = specifier.split('?')[0] ?? '';
	if (FREE_OF_SVELTE.includes(folder) && SVELTE.test(bare) && !TEST_SOURCE.test(file))
		return `${folder} stays free of Svelte`;
	const target = resolve(file, specifier);
	if (target === null) return null;
	if (TEST_SOURCE.test(target) && !TEST_SOURCE.test(file) && !file.startsWith('routes/bench/'))
		return `${target} is for tests only`;
	return layerProblem(file, folder, target) ?? doorProblem(file, target);
}

/** @type {import('eslint').Rule.RuleModule} */
export const houseRule = {
	meta: { type: 'problem', schema: [], docs: { description: 'hold src to lint/house.js' } },
	create(context) {
		const src = path.join(context.cwd, 'src');
		const file = path.relative(src, context.filename).split(path.sep).join('/');
		if (file.startsWith('../')) return {};
		/** @param {import('estree').Node | null | undefined} source */
		const check = (source) => {
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const message = problemOf(file, source.value);
			if (message) context.report({ node: source, message });
		};
		return {
			Program: (node) => {
				const folder = folderOf(file);
				if (folder !== null && !MAY_IMPORT[folder])
					context.report({ node, message: `${folder} is not in the table of lint/house.js` });
			},
			ImportDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			TSImportType: (/** @type {{ source: import('estree').Node }} */ node) => check(node.source),
			"NewExpression[callee.name='URL'][arguments.1.object.type='MetaProperty']": (
				/** @type {import('estree').NewExpression} */ node
			) => check(node.arguments[0])
		};
	}
};
