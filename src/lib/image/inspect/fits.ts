// Will a module run on a board? Its imports, features, memory and size against what the board's firmware offers.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { capabilitiesOf, type Capability } from '#lib/abi/capabilities.ts';
import { findHostFunction, type HostGroup } from '#lib/abi/host-functions.ts';
import { BOARD_FEATURES } from './features.ts';
import type { InspectedImport, Inspection } from './inspect-module.ts';

export interface FitFinding {
	/** `error`: it does not start. `warning`: it starts, and may end or do nothing at this point. */
	severity: 'error' | 'warning';
	/** Stable kebab-case code. */
	code: string;
	/** What is wrong and what helps, in the user's words. */
	message: string;
}

export interface FitRequest {
	inspection: Inspection;
	/** Of build.yaml or of the image. */
	permissions: readonly string[];
	profile: BoardProfile;
}

const PAGE_BYTES = 65536;
/** What the runtime appends for messages: a page when the program asks for the size of its memory. */
const HEAP_BYTES = PAGE_BYTES;

/** Which capability a group of functions needs to be of use. */
const NEEDED: Partial<Record<HostGroup, Capability>> = {
	events: 'ocre:api',
	sockets: 'networking',
	'shared-heap': 'ocre:shared_heap'
};

export function fitsOf(request: FitRequest): FitFinding[] {
	return [
		...entryFindings(request),
		...featureFindings(request),
		...importFindings(request),
		...capabilityFindings(request),
		...sizeFindings(request)
	];
}

function error(code: string, message: string): FitFinding {
	return { severity: 'error', code, message };
}

function warning(code: string, message: string): FitFinding {
	return { severity: 'warning', code, message };
}

function entryFindings({ inspection: { exports } }: FitRequest): FitFinding[] {
	const has = (wanted: string, kind: string) =>
		exports.some(({ name, kind: of }) => name === wanted && of === kind);
	return [
		...(has('_start', 'function')
			? []
			: [
					warning(
						'entry-missing',
						'It exports no function _start: build it as a command, with a main.'
					)
				]),
		...(has('memory', 'memory')
			? []
			: [error('memory-not-exported', 'It exports no memory: link it with --export-memory.')])
	];
}

function featureFindings({ inspection, profile }: FitRequest): FitFinding[] {
	return inspection.features
		.filter((feature) => !BOARD_FEATURES.has(feature))
		.map((feature) =>
			error(
				'feature-unsupported',
				`It uses ${feature}, which the runtime of ${profile.name} is built without: compile it without.`
			)
		);
}

function isKnown({ module, name }: InspectedImport, groups: readonly HostGroup[]): boolean {
	const host = findHostFunction(module, name);
	return host !== undefined && groups.includes(host.group);
}

function importFindings({ inspection, profile }: FitRequest): FitFinding[] {
	const missing = inspection.imports.filter(
		(entry) => entry.kind === 'function' && !isKnown(entry, profile.groups)
	);
	if (missing.length === 0) return [];
	const names = missing.map(({ name }) => name);
	const shown =
		names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
	return [
		warning(
			'import-missing',
			`${profile.name} has no ${shown}: the container ends when it calls one of them.`
		)
	];
}

function capabilityFindings({ inspection, permissions, profile }: FitRequest): FitFinding[] {
	const given = capabilitiesOf(permissions);
	const needed = new Map<Capability, string>();
	for (const { module, name, kind } of inspection.imports) {
		if (kind !== 'function') continue;
		const host = findHostFunction(module, name);
		if (!host || !profile.groups.includes(host.group)) continue;
		const capability = needOf(name, host.group);
		if (capability && !given.includes(capability) && !needed.has(capability))
			needed.set(capability, name);
	}
	return [...needed].map(([capability, name]) =>
		warning('capability-missing', `It calls ${name}, which needs the capability ${capability}.`)
	);
}

function needOf(name: string, group: HostGroup): Capability | undefined {
	if (name === 'ocre_get_event') return undefined;
	if (name === 'ocre_subscribe_message') return 'ocre:api';
	// A mount does as well; it is not a part of the image.
	if (name.startsWith('path_')) return 'filesystem';
	return NEEDED[group];
}

function sizeFindings({ inspection, profile }: FitRequest): FitFinding[] {
	const { sizeBytes, memories } = inspection;
	const storage = profile.storage.blockBytes * profile.storage.blocks;
	const pages = memories.reduce((sum, { initialPages }) => sum + initialPages, 0);
	const needed = sizeBytes + pages * PAGE_BYTES + HEAP_BYTES;
	return [
		...(sizeBytes > storage
			? [
					error(
						'image-too-large',
						`It has ${kib(sizeBytes)}; the storage of ${profile.name} has ${kib(storage)}.`
					)
				]
			: []),
		...(needed > profile.containerMemoryBytes
			? [
					error(
						'memory-too-large',
						`Image and memory take ${kib(needed)}; ${profile.name} has ${kib(profile.containerMemoryBytes)} for containers.`
					)
				]
			: [])
	];
}

function kib(bytes: number): string {
	return `${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;
}
