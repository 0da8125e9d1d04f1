import { beforeEach, expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { fakeFolder } from '#lib/flow/following/fake-handles.ts';
import type { PlaceStore } from '#lib/storage/place-store.ts';
import { ChosenPlaces, type PlaceBrowser } from './chosen-places.ts';
import { FollowedBuilds } from './following.svelte.ts';

const FOLDER = fakeFolder('blinky', () => ({}));

let kept: FileSystemHandle | null;
let flags: boolean[];
let mayRead: boolean;
let asked: boolean[];

beforeEach(() => {
	kept = null;
	flags = [];
	mayRead = true;
	asked = [];
});

const store: PlaceStore = {
	load: () => Promise.resolve(kept),
	save: (handle) => {
		kept = handle;
		return Promise.resolve(true);
	},
	clear: () => {
		kept = null;
		return Promise.resolve();
	},
	dispose: () => undefined
};

function create(changes: Partial<PlaceBrowser> = {}): ChosenPlaces {
	const following = new FollowedBuilds({
		...{ clock: new ManualClock(), now: () => 0, isBusy: () => false, isRunning: () => false },
		run: { underWay: false, startImage: () => Promise.resolve(), cancel: () => undefined },
		onbuilt: () => undefined
	});
	const browser: PlaceBrowser = {
		chooseFolder: () => Promise.resolve(FOLDER as FileSystemDirectoryHandle),
		chooseFile: null,
		createObserver: null,
		mayRead: (_handle, ask) => {
			asked.push(ask);
			return Promise.resolve(mayRead);
		},
		...changes
	};
	return new ChosenPlaces(following, store, browser, (isKept) => flags.push(isKept));
}

test('a folder that is chosen is followed, kept, and let go of', async () => {
	const places = create();
	await places.choose('folder');
	expect(places.following).toMatchObject({ state: 'following', name: 'blinky' });
	expect(kept).toBe(FOLDER);
	await places.stop();
	expect(places.following.state).toBe('off');
	expect(kept).toBeNull();
	expect(flags).toEqual([true, false]);
	places.dispose();
});

test('at the next visit it goes on by itself where the browser lets it', async () => {
	kept = FOLDER;
	const places = create();
	await places.restore();
	expect(places.following.state).toBe('following');
	expect(asked[0]).toBe(false);
	places.dispose();
});

test('otherwise it is paused until one press asks the browser', async () => {
	kept = FOLDER;
	mayRead = false;
	const places = create();
	await places.restore();
	expect(places.following).toMatchObject({ state: 'paused', name: 'blinky' });
	expect(asked).toEqual([false]);
	await expect(places.resume()).rejects.toMatchObject({ code: 'follow-denied' });
	expect(places.following.state).toBe('paused');
	mayRead = true;
	await places.resume();
	expect(places.following.state).toBe('following');
	places.dispose();
});

test('a browser without folders says so', async () => {
	const places = create({ chooseFolder: null });
	expect(places.isSupported).toBe(false);
	await expect(places.choose('folder')).rejects.toMatchObject({ code: 'follow-unsupported' });
	places.dispose();
});
