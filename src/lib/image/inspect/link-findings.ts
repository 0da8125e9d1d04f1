// What a module asks of its host and shows to it that no board gives or that a board takes otherwise: imports that are not
// functions, functions of another type, allocators among the exports, threads without shared memory.
import { findHostFunction, type HostFunction } from '#lib/abi/host-functions.ts';
import type { FitFinding } from './fits.ts';
import type { Inspection } from './inspect-module.ts';

type Linked = Pick<Inspection, 'imports' | 'exports' | 'memories'>;

export function linkFindings(module: Linked): FitFinding[] {
	return [
		...notGiven(module),
		...otherSignatures(module),
		...hostHeap(module),
		...threadsWithoutMemory(module)
	];
}

/** A board gives functions, and a memory as `env.memory`. A table that is missing is made. */
function notGiven({ imports }: Linked): FitFinding[] {
	const names = imports
		.filter(({ kind, module, name }) =>
			kind === 'memory' ? `${module}.${name}` !== 'env.memory' : kind === 'global'
		)
		.map(({ module, name }) => `${module}.${name}`);
	if (names.length === 0) return [];
	const values = { names: names.slice(0, 3).join(', ') };
	const message = `The module imports ${values.names}. A board gives functions only: the start would hang.`;
	const code = 'import-not-given';
	return [{ severity: 'error', code, message, key: code, values }];
}

function typeText({ params, results }: HostFunction): string {
	const parameters = `(${params.join(', ')})`;
	return results.length > 0 ? `${parameters} → ${results.join(', ')}` : parameters;
}

function otherSignatures({ imports }: Linked): FitFinding[] {
	return imports.flatMap(({ kind, module, name, type }) => {
		const host = kind === 'function' ? findHostFunction(module, name) : undefined;
		if (!host || type === null || type === typeText(host)) return [];
		const message = `The module imports ${name} as ${type}, but boards have it as ${typeText(host)}: the container ends when it calls it.`;
		const code = 'import-signature';
		const values = { name, type, host: typeText(host) };
		return [{ severity: 'warning', code, message, key: code, values }] as const;
	});
}

const HOST_HEAP = {
	'malloc-exported':
		'This module exports malloc and free. The board then calls them from the thread of the message’s sender, which can damage the memory of the program. Do not export them.',
	'heap-base-exported':
		'This module exports __heap_base. The board then puts its own heap there, into memory that the program may use. Do not export it: link with --strip-all.'
};

/** Where the host keeps its heap matters to a program that is sent messages. */
function hostHeap({ imports, exports }: Linked): FitFinding[] {
	if (!imports.some(({ name }) => name === 'ocre_subscribe_message')) return [];
	const has = (wanted: string, kind: string) =>
		exports.some(({ name, kind: of }) => name === wanted && of === kind);
	const findings: FitFinding[] = [];
	const warn = (code: keyof typeof HOST_HEAP) =>
		findings.push({
			severity: 'warning',
			code,
			message: HOST_HEAP[code],
			key: code,
			values: {}
		});
	if (has('malloc', 'function') && has('free', 'function')) warn('malloc-exported');
	if (has('__heap_base', 'global')) warn('heap-base-exported');
	return findings;
}

function threadsWithoutMemory({ imports, exports, memories }: Linked): FitFinding[] {
	if (!imports.some(({ module, name }) => module === 'wasi' && name === 'thread-spawn')) return [];
	const isShared = memories.some(({ shared }) => shared);
	const hasStart = exports.some(({ name }) => name === 'wasi_thread_start');
	if (isShared && hasStart) return [];
	const code = 'threads-not-shared';
	const missing = isShared ? 'exports no wasi_thread_start' : 'has no shared memory';
	const key = isShared ? `${code}.start` : code;
	const values = { start: 'wasi_thread_start' };
	const message = `The module wants to start threads, but ${missing}: no thread would start.`;
	return [{ severity: 'warning', code, message, key, values }];
}
