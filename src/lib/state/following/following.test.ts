import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { DeployFinding } from '#lib/flow/deploy/deploy-finding.ts';
import { FakePlace } from '#lib/flow/following/fake-place.ts';
import { verbatim } from '#lib/texts/words.ts';
import type { Run } from '../runs/run.svelte.ts';
import type { FollowedBuild } from './followed-build.ts';
import { FollowedBuilds } from './following.svelte.ts';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A module that differs by its one custom section. */
const module = (version: number) => Uint8Array.of(...HEADER, 0, 3, 1, 0x61, version);
const YAML = `version: '1'\nname: app\nbinaries: [{ path: build/app.wasm }]\nconfig: { permissions: [ocre_gpio] }\n`;
/** A look, settling and deploying. */
const SEEN_MS = 3000;

type Started = Parameters<Run['startImage']>[0];

/** The page's run, as far as builds use it. */
class FakeRun {
	underWay = false;
	started: Started[] = [];
	cancelled = 0;
	findings: readonly DeployFinding[] = [];
	failure: Error | null = null;
	/** Until it is called, a deployment goes on. */
	finish: (() => void) | null = null;
	holds = false;

	async startImage(...[image, , hear]: Parameters<Run['startImage']>): Promise<void> {
		this.underWay = true;
		try {
			hear?.(this.findings);
			if (this.holds)
				await new Promise<void>((resolve, reject) => {
					this.finish = resolve;
					this.cancel = () => reject(new DOMException('cancelled', 'AbortError'));
				});
			if (this.failure) throw this.failure;
			this.started.push(image);
		} finally {
			this.underWay = false;
		}
	}

	cancel: () => void = () => void this.cancelled++;
}

let clock: ManualClock;
let place: FakePlace;
let run: FakeRun;
let following: FollowedBuilds;
let built: FollowedBuild[];
let isRunning: boolean;

beforeEach(() => {
	clock = new ManualClock();
	place = new FakePlace();
	run = new FakeRun();
	built = [];
	isRunning = true;
	following = new FollowedBuilds({
		...{ clock, run, now: () => 1000 + clock.now(), isBusy: () => false },
		isRunning: () => isRunning,
		onbuilt: (build) => built.push(build)
	});
});
afterEach(() => following.dispose());

async function wait(ms = SEEN_MS): Promise<void> {
	for (let passed = 0; passed < ms; passed += 100) {
		await clock.advance(100);
		// Hashing takes a moment of real time.
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
}

const stages = () => following.builds.map(({ path, stage }) => `${path} ${stage}`);

describe('a build', () => {
	test('runs as the build definition of the folder says', async () => {
		place.put('build.yaml', utf8(YAML));
		following.follow(place);
		await wait();
		place.put('out/app.wasm', module(1), 1);
		await wait();
		expect(stages()).toEqual(['out/app.wasm started']);
		expect(run.started).toMatchObject([
			{ imageName: 'app.wasm', capabilities: ['ocre:api'], wasm: module(1) }
		]);
		expect(following.builds[0]).toMatchObject({ definition: { from: 'build.yaml' } });
		expect(built).toHaveLength(1);
	});

	test('runs again when it is built again, and not for the same bytes while it runs', async () => {
		following.follow(place);
		await wait();
		for (const [version, time] of [
			[1, 1],
			[2, 2],
			[2, 3]
		] as const) {
			place.put('app.wasm', module(version), time);
			await wait();
		}
		expect(stages()).toEqual(['app.wasm unchanged', 'app.wasm started', 'app.wasm started']);
		isRunning = false;
		place.put('app.wasm', module(2), 4);
		await wait();
		expect(stages()[0]).toBe('app.wasm started');
		expect(run.started).toHaveLength(3);
	});

	test('that comes while another is deployed waits, and of two such only the newer is deployed', async () => {
		run.holds = true;
		following.follow(place);
		await wait();
		for (const version of [1, 2, 3]) {
			place.put('app.wasm', module(version), version);
			await wait();
		}
		expect(stages()).toEqual(['app.wasm waiting', 'app.wasm replaced', 'app.wasm deploying']);
		run.holds = false;
		run.finish?.();
		await wait();
		expect(stages()).toEqual(['app.wasm started', 'app.wasm replaced', 'app.wasm started']);
		expect(run.started.map(({ wasm }) => wasm.at(-1))).toEqual([1, 3]);
	});

	test('waits for a run of the user, and two modules of one build come one after the other', async () => {
		run.underWay = true;
		following.follow(place);
		await wait();
		place.put('a.wasm', module(1), 1);
		place.put('b.wasm', module(2), 1);
		await wait();
		expect(run.started).toEqual([]);
		run.underWay = false;
		await wait();
		expect(run.started.map(({ imageName }) => imageName)).toEqual(['a.wasm', 'b.wasm']);
	});

	test('that a finding blocks is refused with it, anything else fails with its reason', async () => {
		const finding: DeployFinding = {
			...{ code: 'feature-unsupported', severity: 'blocks', about: 'gc', text: verbatim('no gc') }
		};
		run.findings = [finding];
		run.failure = new AppError('will-not-run', 'no');
		following.follow(place);
		await wait();
		place.put('app.wasm', module(1), 1);
		await wait();
		expect(following.builds[0]).toMatchObject({ stage: 'refused', findings: [finding] });
		run.findings = [];
		run.failure = new AppError('board-unplugged', 'gone');
		place.put('app.wasm', module(2), 2);
		await wait();
		expect(following.builds[0]).toMatchObject({
			...{ stage: 'failed', findings: [] },
			failure: { code: 'board-unplugged' }
		});
		run.failure = null;
		place.put('app.wasm', module(3), 3);
		await wait();
		expect(following.builds[0]).toMatchObject({ stage: 'started', failure: null });
	});
});

describe('a folder', () => {
	test('shows what was in it before, and runs that when it is asked for', async () => {
		place.put('old.wasm', module(1), 1);
		following.follow(place);
		await wait();
		expect(stages()).toEqual(['old.wasm found']);
		expect(run.started).toEqual([]);
		await following.runAgain(following.builds[0]!);
		expect(stages()).toEqual(['old.wasm started']);
		await following.runAgain(following.builds[0]!);
		expect(run.started).toHaveLength(2);
	});

	test('that is gone keeps what was built, and is followed again when it is back', async () => {
		following.follow(place);
		await wait();
		place.put('app.wasm', module(1), 1);
		await wait();
		place.trouble = new AppError('follow-gone', 'gone');
		await wait();
		expect(following).toMatchObject({ state: 'gone', trouble: { code: 'follow-gone' } });
		expect(stages()).toEqual(['app.wasm started']);
		place.trouble = null;
		place.put('app.wasm', module(2), 2);
		await wait();
		expect(following).toMatchObject({ state: 'following', trouble: null });
		expect(run.started).toHaveLength(2);
	});

	test('that the browser does not give any more is paused', async () => {
		following.follow(place);
		await wait();
		place.trouble = new AppError('follow-denied', 'denied');
		await wait();
		expect(following).toMatchObject({ state: 'paused', name: 'blinky' });
	});

	test('that is not followed any more cancels what is on its way', async () => {
		run.holds = true;
		following.follow(place);
		await wait();
		place.put('app.wasm', module(1), 1);
		await wait();
		following.stop();
		await wait(300);
		expect(following.state).toBe('off');
		expect(stages()).toEqual(['app.wasm cancelled']);
		run.holds = false;
		place.put('app.wasm', module(2), 2);
		await wait();
		expect(run.started).toEqual([]);
	});
});

test('a module that is dropped goes the same way, without a folder', async () => {
	await following.takeFile('My App.wasm', module(1));
	expect(stages()).toEqual(['My App.wasm started']);
	expect(run.started).toMatchObject([{ imageName: 'my-app.wasm' }]);
});
