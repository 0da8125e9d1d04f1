import { beforeEach, expect, test } from 'vitest';
import { BoardRoom } from './board-room.ts';

const log = (module: string, text: string) =>
	room.hear({ kind: 'log', level: 'inf', module, text, atMs: 0 });
const timer = (id: number) => log('ocre_timer', `Created timer ${id} for module 0x4ddb70`);
const starts = (id: string) => log('container', `Waiting for container '${id}' to start`);
const container = (id: string, status: 'running' | 'stopped' = 'running') => ({
	...{ id, status, image: 'a.wasm' }
});

let room: BoardRoom;
beforeEach(() => (room = new BoardRoom()));

test('timers are counted from the reset on, also those that are gone', () => {
	timer(1);
	log('ocre_timer', 'Deleted timer 1');
	timer(1);
	expect(room.seen).toMatchObject({ since: 'connection', timers: 2, resets: 0 });
	room.wasReset();
	expect(room.seen).toMatchObject({ since: 'reset', timers: 0, resets: 1 });
});

test('what a program prints is not taken for the board’s word', () => {
	room.hear({ kind: 'output', text: 'Created timer 1 for module 0x1\n', atMs: 0 });
	log('appa', 'Created timer 1 for module 0x1');
	expect(room.seen.timers).toBe(0);
});

test('a timer that fails tells how many threads there are, with those that run', () => {
	room.list([container('a')]);
	timer(1);
	timer(2);
	starts('b');
	log('ocre_timer', 'Failed to initialize core timer 3');
	expect(room.seen.threadLimit).toBe(4);
	// One more than that is there after all.
	timer(3);
	expect(room.seen.threadLimit).toBeNull();
});

test('so does a container that gets no thread; a reset changes nothing of it', () => {
	room.list([container('a'), container('b')]);
	timer(1);
	timer(2);
	log('container', 'Failed to create thread: rc=22');
	room.wasReset();
	expect(room.seen).toMatchObject({ threadLimit: 4, timers: 0 });
});

test('a container that is refused tells how many there may be, until there are more', () => {
	room.list(['a', 'b', 'c'].map((id) => container(id, 'stopped')));
	log('container', "Created container 'd' with runtime 'wamr/wasip1' (path '/lfs/ocre/images/a')");
	log('container', 'Failed to initialize stop conditional variable: rc=12');
	expect(room.seen).toMatchObject({ containerLimit: 4, mostContainers: 4 });
	log('container', "Removed container 'd'");
	expect(room.seen.containerLimit).toBe(4);
	room.list(['a', 'b', 'c', 'd', 'e'].map((id) => container(id)));
	expect(room.seen).toMatchObject({ containerLimit: null, mostContainers: 5 });
});

test('a connection that is made again was a reset where all containers are gone', () => {
	room.list([container('a')]);
	timer(1);
	room.mayHaveBeenReset();
	room.list([container('a')]);
	expect(room.seen).toMatchObject({ timers: 1, resets: 0 });
	room.mayHaveBeenReset();
	room.list([]);
	expect(room.seen).toMatchObject({ since: 'reset', timers: 0, resets: 1 });
});

test('where there was nothing before, nobody knows: what was seen still counts', () => {
	room.wasReset();
	timer(1);
	room.mayHaveBeenReset();
	room.list([]);
	expect(room.seen).toMatchObject({ since: 'connection', timers: 1 });
});
