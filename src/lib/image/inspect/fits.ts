// Will a module run on a board? Its imports, features, memory and size against what the board's firmware offers.
import { STOCK_GROUPS } from '#lib/abi/board-profile.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { capabilitiesOf, type Capability } from '#lib/abi/capabilities.ts';
import { findHostFunction, type HostGroup } from '#lib/abi/host-functions.ts';
import { missingFunctions, unknownFunctions } from '#lib/abi/missing-functions.ts';
import type { ProblemValues, SaidProblem } from '#lib/project/said-problem.ts';
import { BOARD_FEATURES, type Feature } from './features.ts';
import type { InspectedImport, Inspection } from './inspect-module.ts';
import { linkFindings } from './link-findings.ts';

export interface FitFinding extends SaidProblem {
	/**
	 * `error`: it does not start. `warning`: it starts, and may end or do nothing at this point. `unknown`: nobody can
	 * say before it runs.
	 */
	severity: 'error' | 'warning' | 'unknown';
	/** Stable kebab-case code. */
	code: string;
	/** The one that is missing. */
	capability?: Capability;
	/** The one that is not supported. */
	feature?: Feature;
}

/** A board as far as it is known: null is what a board on a cable does not tell. */
export interface FitBoard {
	name: string;
	groups: BoardProfile['groups'] | null;
	hasSimd: boolean | null;
	containerMemoryBytes: number | null;
	storage: BoardProfile['storage'] | null;
}

export interface FitRequest {
	inspection: Inspection;
	/** Of build.yaml or of the image. */
	permissions: readonly string[];
	/** Any profile is one. */
	profile: FitBoard;
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
		...linkFindings(request.inspection),
		...capabilityFindings(request),
		...sizeFindings(request)
	];
}

function error(code: string, message: string, values: ProblemValues): FitFinding {
	return { severity: 'error', code, message, key: code, values };
}

function warning(code: string, message: string, values: ProblemValues): FitFinding {
	return { severity: 'warning', code, message, key: code, values };
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
						'The module exports no function _start: build it as a command, with a main function.',
						{ start: '_start' }
					)
				]),
		...(has('memory', 'memory')
			? []
			: [
					error(
						'memory-not-exported',
						'The module exports no memory: link it with --export-memory.',
						{ option: '--export-memory' }
					)
				])
	];
}

function featureFindings({ inspection, profile }: FitRequest): FitFinding[] {
	return inspection.features
		.filter((feature) => !BOARD_FEATURES.has(feature) && !(feature === 'simd' && profile.hasSimd))
		.map((feature) => ({
			...error(
				'feature-unsupported',
				`The module uses ${feature}, which the runtime of ${profile.name} does not support: compile it without.`,
				{ feature, board: profile.name }
			),
			feature
		}));
}

/** An engine imports more than the program in it uses, and says which. */
export function usedImports({ imports, unused = [] }: Inspection): readonly InspectedImport[] {
	if (unused.length === 0) return imports;
	return imports.filter(({ module, name }) => {
		if (name.startsWith('path_')) return !unused.includes('files');
		const group = findHostFunction(module, name)?.group;
		return group === undefined || !unused.includes(group);
	});
}

function importFindings({ inspection, profile }: FitRequest): FitFinding[] {
	const findings: FitFinding[] = [];
	const imports = usedImports(inspection);
	const unknown = unknownFunctions(imports);
	if (unknown.length > 0)
		findings.push(
			warning(
				'import-unknown',
				`No firmware has ${listOf(unknown)}: the container ends when it calls ${oneOf(unknown)}.`,
				{ names: listOf(unknown), n: unknown.length }
			)
		);
	const missing = missingFunctions(imports, { groups: profile.groups ?? STOCK_GROUPS });
	if (missing.length === 0) return findings;
	if (profile.groups === null)
		findings.push({
			severity: 'unknown',
			code: 'import-uncertain',
			message: `Whether the firmware of ${profile.name} has ${listOf(missing)} is not known beforehand: the stock supervisor does not, the Playground firmware does.`,
			key: 'import-uncertain',
			values: { board: profile.name, names: listOf(missing) }
		});
	else
		findings.push(
			warning(
				'import-missing',
				`${profile.name} has no ${listOf(missing)}: the container ends when it calls ${oneOf(missing)}.`,
				{ board: profile.name, names: listOf(missing), n: missing.length }
			)
		);
	return findings;
}

function listOf(names: readonly string[]): string {
	return names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
}

const oneOf = ({ length }: readonly string[]) => (length === 1 ? 'it' : 'one of them');

function capabilityFindings({ inspection, permissions, profile }: FitRequest): FitFinding[] {
	const given = capabilitiesOf(permissions);
	return [...neededCapabilities(usedImports(inspection), profile.groups)]
		.filter(([capability]) => !given.includes(capability))
		.map(([capability, name]) => ({
			...warning(
				'capability-missing',
				`The program calls ${name}, which does nothing without the capability ${capability}.`,
				{ name, capability }
			),
			capability
		}));
}

/** What a program cannot do without, each with the first function that needs it. `groups`: those that the board has. */
export function neededCapabilities(
	imports: Inspection['imports'],
	groups: readonly HostGroup[] | null = null
): Map<Capability, string> {
	const needed = new Map<Capability, string>();
	for (const { module, name, kind } of imports) {
		if (kind !== 'function') continue;
		const host = findHostFunction(module, name);
		if (!host || (groups && !groups.includes(host.group))) continue;
		const capability = needOf(name, host.group);
		if (capability && !needed.has(capability)) needed.set(capability, name);
	}
	return needed;
}

function needOf(name: string, group: HostGroup): Capability | undefined {
	if (name === 'ocre_get_event') return undefined;
	if (name === 'ocre_subscribe_message') return 'ocre:api';
	// A mount does as well; it is not a part of the image.
	if (name.startsWith('path_')) return 'filesystem';
	return NEEDED[group];
}

/** Of image and memory together, while it runs. */
export function memoryNeedOf({ sizeBytes, memories }: Inspection): number {
	const pages = memories.reduce(
		// Threads share a memory that cannot move: the board takes its maximum at once.
		(sum, { initialPages, maxPages, shared }) =>
			sum + (shared && maxPages ? maxPages : initialPages),
		0
	);
	return sizeBytes + pages * PAGE_BYTES + HEAP_BYTES;
}

function sizeFindings({ inspection, profile }: FitRequest): FitFinding[] {
	const { sizeBytes } = inspection;
	const { storage, containerMemoryBytes: memory, name } = profile;
	const room = storage && storage.blockBytes * storage.blocks;
	const needed = memoryNeedOf(inspection);
	const findings: FitFinding[] = [];
	if (room !== null && sizeBytes > room)
		findings.push(
			error(
				'image-too-large',
				`The image has ${kib(sizeBytes)}; the storage of ${name} has ${kib(room)}.`,
				{ size: kib(sizeBytes), board: name, room: kib(room) }
			)
		);
	if (memory !== null && needed > memory)
		findings.push(
			error(
				'memory-too-large',
				`Image and memory take ${kib(needed)}; ${name} has ${kib(memory)} for containers.`,
				{ needed: kib(needed), board: name, has: kib(memory) }
			)
		);
	return findings;
}

export function kib(bytes: number): string {
	return `${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;
}
