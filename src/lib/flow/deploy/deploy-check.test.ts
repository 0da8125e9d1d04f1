import { expect, test } from 'vitest';
import { B_U585I_IOT02A, findProfile } from '#lib/abi/board-profiles.ts';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { checkDeployment } from './deploy-check.ts';
import type { BoardFacts, DeployFinding } from './deploy-finding.ts';
import type { Deployment } from './deploy.ts';
import { said } from '#lib/texts/testing-said.ts';

const STOCK = findProfile('b_u585i_iot02a', 'stock')!;
const KIB = 1024;

const DEPLOYMENT: Deployment = {
	id: 'blinky',
	imageName: 'blinky.wasm',
	capabilities: ['ocre:api'],
	environment: [],
	wasm: new Uint8Array(3 * KIB),
	run: NO_RUN_OPTIONS
};

function inspection(names: readonly string[] = [], initialPages = 2): Inspection {
	return {
		sizeBytes: DEPLOYMENT.wasm.length,
		imports: names.map((name) => ({ module: 'env', name, kind: 'function', type: null })),
		exports: [
			{ name: '_start', kind: 'function', index: 0 },
			{ name: 'memory', kind: 'memory', index: 0 }
		],
		functions: [],
		memories: [{ initialPages, maxPages: 64, shared: false, imported: true }],
		tables: [],
		globals: 0,
		dataSegments: [],
		sections: [],
		startFunction: null,
		features: [],
		hasNames: false
	};
}

const MEMORY = {
	totalBytes: 8 * KIB * KIB,
	freeBytes: 8 * KIB * KIB,
	systemHeapBytes: 256 * KIB,
	freeSystemHeapBytes: 256 * KIB,
	lostTimerBytes: 0,
	containers: []
};

const SIMULATED: BoardFacts = {
	name: 'Simulated B-U585I-IOT02A',
	profile: B_U585I_IOT02A,
	mountOrder: 'guest-first',
	mountOrderUncertain: false,
	oneFolder: true,
	containers: [],
	images: [],
	memory: MEMORY,
	room: {
		source: 'told',
		threads: 31,
		freeThreads: 31,
		timers: 0,
		sinceReset: true,
		keepsTimers: true,
		containers: 16,
		canReset: true,
		resets: 0
	},
	upload: { method: 'smp', durationMs: 500, inUseBy: [], replacesBytes: null, freeBytes: 1 << 20 },
	unlimited: true,
	folders: {}
};

/** A real board of which nothing was seen. */
const REAL: BoardFacts = {
	...{ ...SIMULATED, profile: null, memory: null, unlimited: false },
	room: {
		...{ source: 'usual', threads: null, freeThreads: null, timers: 0, sinceReset: false },
		...{ keepsTimers: true, containers: null, canReset: false, resets: 0 }
	}
};

interface Change {
	deployment?: Partial<Deployment>;
	board?: Partial<BoardFacts>;
	found?: Inspection;
	permissions?: readonly string[];
}

function check(
	{ deployment, board, found = inspection(), permissions = ['ocre:api'] }: Change,
	base = SIMULATED
): DeployFinding[] {
	return checkDeployment(
		{ deployment: { ...DEPLOYMENT, ...deployment }, inspection: found, permissions },
		{ ...base, ...board }
	);
}

const codes = (findings: readonly DeployFinding[]) =>
	findings.map(({ severity, code }) => `${severity} ${code}`);

test('nothing is found for a program that fits', () => {
	expect(check({ found: inspection(['ocre_timer_create', 'ocre_gpio_init']) })).toEqual([]);
});

test('functions that the firmware lacks lead to the firmware that has them', () => {
	const found = inspection(['ocre_gpio_init']);
	const [finding] = check({ found, board: { profile: STOCK } });
	expect(finding).toMatchObject({
		severity: 'warns',
		code: 'import-missing',
		fix: { kind: 'switch-board', profile: B_U585I_IOT02A, sameBoard: true }
	});
	expect(said(finding?.text)).toContain('ocre_gpio_init');
});

test('what a real board does not tell is said to be unknown, and decides nothing', () => {
	const findings = check({ found: inspection(['ocre_gpio_init']) }, REAL);
	expect(codes(findings)).toEqual(['notes import-uncertain', 'notes memory-uncertain']);
	for (const { text } of findings) expect(said(text)).toContain('not known beforehand');
	expect(said(codes(check({ found: inspection(['nosuch']) }, REAL)))).toContain(
		'warns import-unknown'
	);
});

test('a capability that is needed and not asked for is added to build.yaml', () => {
	const found = inspection(['ocre_register_dispatcher']);
	expect(check({ found, permissions: [] })).toMatchObject([
		{ code: 'capability-missing', fix: { kind: 'add-permission', name: 'ocre:api' } }
	]);
	const file = inspection(['path_open']);
	file.imports.forEach((one) => Object.assign(one, { module: 'wasi_snapshot_preview1' }));
	expect(codes(check({ found: file }))).toEqual(['warns capability-missing']);
	// A mount does as well.
	const mounts = [{ guest: '/data', folder: '/lfs/data' }];
	const mounted = { deployment: { run: { ...NO_RUN_OPTIONS, mounts } }, found: file };
	expect(codes(check(mounted))).toEqual(['notes mount-order']);
});

test('permissions that are unknown or stand there twice are put right', () => {
	expect(check({ permissions: ['ocre_timerz', 'filesystem', 'filesystem', 'zzz'] })).toMatchObject([
		{
			severity: 'warns',
			fix: { kind: 'remove-permission', name: 'ocre_timerz', instead: 'ocre_timers' }
		},
		{ severity: 'warns', fix: { kind: 'remove-permission', name: 'zzz' } },
		{ severity: 'notes', code: 'permission-doubled', fix: { name: 'filesystem' } }
	]);
});

test('names that the board refuses or takes for options get others', () => {
	const image = (imageName: string) => check({ deployment: { imageName } })[0];
	expect(image('Blinky.wasm')).toMatchObject({
		severity: 'blocks',
		fix: { kind: 'rename-image', imageName: 'blinky.wasm' }
	});
	expect(image('-x.wasm')).toMatchObject({
		severity: 'blocks',
		fix: { kind: 'rename-image', imageName: 'x.wasm' }
	});
	expect(check({ deployment: { id: '-x' } })).toMatchObject([
		{ severity: 'warns', fix: { kind: 'rename-container', containerId: 'x' } }
	]);
});

test('a container of that id from another image is not ended unasked', () => {
	const containers = [
		{ id: 'blinky', image: 'other.wasm', status: 'running' },
		{ id: 'blinky-2', image: 'blinky.wasm', status: 'stopped' }
	] as const;
	expect(check({ board: { containers } })).toMatchObject([
		{ code: 'container-of-another-image', fix: { containerId: 'blinky-3' } }
	]);
	const own = [{ id: 'blinky', image: 'blinky.wasm', status: 'running' }] as const;
	expect(check({ board: { containers: own } })).toEqual([]);
});

test('an image that other containers were made from is not replaced unasked', () => {
	const upload = { ...SIMULATED.upload!, inUseBy: ['blinky', 'first'] };
	const images = [{ name: 'second.wasm', sizeBytes: 1, sha256: '' }];
	const [finding] = check({
		deployment: { id: 'second' },
		board: { upload: { ...upload, inUseBy: ['second', 'first'] }, images }
	});
	expect(finding).toMatchObject({
		severity: 'warns',
		code: 'image-in-use',
		about: 'first',
		fix: { kind: 'rename-image', imageName: 'second-2.wasm' }
	});
	expect(check({ board: { upload: { ...upload, inUseBy: ['blinky'] } } })).toEqual([]);
});

test('a full storage offers an image that no container uses, and never one that is used', () => {
	const upload = { ...SIMULATED.upload!, freeBytes: 4096 };
	const images = [
		{ name: 'used.wasm', sizeBytes: 90 * KIB, sha256: '' },
		{ name: 'small.wasm', sizeBytes: KIB, sha256: '' },
		{ name: 'old.wasm', sizeBytes: 40 * KIB, sha256: '' },
		{ name: 'blinky.wasm', sizeBytes: 50 * KIB, sha256: '' }
	];
	const containers = [{ id: 'used', image: 'used.wasm', status: 'running' }] as const;
	expect(check({ board: { upload, images, containers } }, REAL)).toMatchObject([
		{ code: 'storage-full', severity: 'blocks', fix: { kind: 'remove-image', name: 'old.wasm' } },
		{ code: 'memory-uncertain' }
	]);
	const [none] = check({ board: { upload, images: images.slice(0, 1), containers } });
	expect(none).not.toHaveProperty('fix');
	expect(said(none?.text)).toContain('under Storage');
});

test('a program larger than the memory that is left blocks, and says which containers to end', () => {
	const found = inspection([], 64);
	const holder = (id: string, linearBytes: number) => ({
		...{ id, linearBytes, imageBytes: 0, tableBytes: 0 },
		...{ spawnedBytes: 0, threadBytes: 8256, timerBytes: 0 }
	});
	const memory = {
		...MEMORY,
		freeBytes: 2 * KIB * KIB,
		containers: [holder('large', 4 * KIB * KIB), holder('small', KIB * KIB)]
	};
	const containers = [{ id: 'large', image: 'l.wasm', status: 'running' }] as const;
	expect(check({ found, board: { memory, containers } })).toMatchObject([
		{ severity: 'blocks', code: 'memory-left', fix: { kind: 'remove-containers', ids: ['large'] } }
	]);
	// Its own earlier container makes room by itself.
	const own = { ...memory, containers: [holder('blinky', 4 * KIB * KIB)] };
	expect(check({ found, board: { memory: own } })).toEqual([]);
	expect(codes(check({ found: inspection([], 200) }))).toEqual(['blocks memory-too-large']);
});

test('a slow upload is told with its time and reason, where the line is one', () => {
	const upload = { ...SIMULATED.upload!, durationMs: 150_000, why: 'No SMP here.' };
	const [finding] = check({ board: { upload } }, REAL).filter(({ code }) => code === 'upload-slow');
	expect(said(finding?.text)).toBe('The upload takes about 3 min. No SMP here.');
	expect(said(check({ board: { upload } }))).toEqual([]);
	expect(
		said(codes(check({ board: { upload: { ...upload, method: 'unchanged' } } }, REAL)))
	).toEqual(['notes memory-uncertain']);
});

test('mounts: a file in the place of a folder blocks, a missing folder is made, the order is explained', () => {
	const mounts = [
		{ guest: '/a', folder: '/lfs/file' },
		{ guest: '/b', folder: '/lfs/none' }
	];
	const deployment = { run: { ...NO_RUN_OPTIONS, mounts } };
	const folders = { '/lfs/file': 'file', '/lfs/none': 'missing' } as const;
	const findings = check({ deployment, board: { folders } });
	expect(codes(findings)).toEqual([
		'blocks mount-not-a-folder',
		'notes mount-missing',
		'notes mount-order',
		'warns one-folder'
	]);
	expect(said(findings[2]?.text)).toContain('-v /a:/lfs/file');
	const later = check({
		deployment,
		board: { mountOrder: 'folder-first', mountOrderUncertain: true }
	});
	expect(said(later[0]?.text)).toContain('-v /lfs/file:/a');
	expect(said(later[0]?.text)).toContain('not known beforehand');
});

test('a command line that the board would cut is not sent', () => {
	const args = Array.from({ length: 14 }, (_, i) => `argument-${i}`);
	const [finding] = check({ deployment: { run: { ...NO_RUN_OPTIONS, args } } });
	expect(finding).toMatchObject({ severity: 'blocks', code: 'command-too-long' });
});

test('what a real board with our firmware tells of itself decides as a profile does', () => {
	const told = {
		...{ version: '0.1.0', board: 'native_sim/native/64', ocre: '0.7.0', zephyr: '4.3.0', abi: 1 },
		...{ groups: ['always', 'wasi', 'teleport'], containers: 16, timers: 8, memoryBytes: 1 << 24 }
	};
	const found = inspection(['ocre_gpio_init']);
	expect(codes(check({ found, board: { told } }, REAL))).toContain('warns import-missing');
	const whole = { ...told, groups: ['always', 'wasi', 'events', 'gpio'] };
	const others = codes(check({ found, board: { told: whole } }, REAL));
	expect(others.filter((code) => code.includes('import'))).toEqual([]);
});

test('what the loader refuses blocks, unless another finding says why', () => {
	const subject = { deployment: DEPLOYMENT, permissions: [], refusal: 'type mismatch' };
	const codesOf = (changes: Partial<Inspection>) =>
		checkDeployment({ ...subject, inspection: { ...inspection(), ...changes } }, SIMULATED)
			.filter(({ severity }) => severity === 'blocks')
			.map(({ code }) => code);
	expect(codesOf({})).toEqual(['module-refused']);
	expect(codesOf({ features: ['exceptions'] })).toEqual(['feature-unsupported']);
});

test('a finding about the module names the fix in the terms of its language', () => {
	const module = { ...inspection(), features: ['exceptions', 'simd'] as const };
	const found = checkDeployment(
		{ deployment: DEPLOYMENT, inspection: module, permissions: [], origin: 'rust' },
		SIMULATED
	);
	const texts = found.map(({ about, text }) => [about, said(text)]);
	expect(texts).toEqual([
		['exceptions', expect.stringMatching(/uses exceptions.* Rust: set panic = "abort"/)],
		['simd', expect.stringMatching(/uses simd.* Rust: leave out .*simd128/)]
	]);
});
