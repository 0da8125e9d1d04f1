// The board's containers as the shell has them: what a create leaves when it fails, what a remove gives back.
import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { createBoardFiles } from '#lib/simulator/storage/memory-board-files.ts';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { createRuntime } from './create-runtime.ts';
import { program, textAt } from './testing/modules.ts';
import { createTestBoard, RecordingConsole, type TestBoard } from './testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const CONTAINERS = '/lfs/ocre/containers';
const FILES = { capabilities: ['filesystem'] };
const ending = program({ body: '' });
const broken = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 99);
const directories = () => board.files.list(CONTAINERS).map(({ name }) => name);

describe('a create', () => {
	test('that fails takes its directory away and gives the room of the image back', async () => {
		board = createTestBoard();
		board.install('bad.wasm', broken);
		const before = board.state.memory!;
		for (let i = 0; i < 3; i++) expect(await board.create('bad.wasm', FILES)).toBeNull();
		expect(directories()).toEqual([]);
		expect(board.state.memory!).toEqual(before);
		expect(board.console.text).toContain('<err> container: Failed to create container\n');
		expect(board.console.text).toContain('context: Failed to create container bad: errno=');
	});

	test('without files of its own leaves a directory of its name alone', async () => {
		board = createTestBoard();
		board.files.mkdir(`${CONTAINERS}/bad`);
		board.install('bad.wasm', broken);
		expect(await board.create('bad.wasm')).toBeNull();
		board.install('good.wasm', ending);
		expect(await board.create('good.wasm')).not.toBeNull();
		expect(directories()).toEqual(['bad']);
	});

	test.each([
		['Upper', 't.wasm'],
		['t', '../t.wasm'],
		['', 't.wasm']
	])('of the container %j from the image %j is refused by name', async (id, image) => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		expect(await board.create(image, { id })).toBeNull();
		expect(board.console.text).toBe(
			'<err> context: Invalid characters in container or image name\n'
		);
	});

	test('of a name that is taken is refused, and the one that has it stays', async () => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		const first = await board.create('t.wasm');
		expect(await board.create('t.wasm')).toBeNull();
		expect(board.console.text).toContain("Container with ID 't' already exists");
		expect(board.runtime.list()).toEqual([first]);
	});

	test('names its runtime or takes the one there is', async () => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		expect(await board.create('t.wasm', { runtime: 'wamr/other' })).toBeNull();
		expect(board.console.text).toContain("<err> container: Invalid runtime 'wamr/other'\n");
		expect(board.console.text).not.toContain('Selected runtime engine');
		expect(await board.create('t.wasm', { runtime: 'wamr/wasip1' })).not.toBeNull();
		expect(board.console.text).not.toContain('Selected runtime engine');
		await board.create('t.wasm', { id: 'u' });
		expect(board.console.text).toContain('<inf> container: Selected runtime engine: wamr/wasip1\n');
	});

	test.each([
		['a directory', () => board.files.mkdir('/lfs/ocre/images/t.wasm'), 'file open error (-21)'],
		['nothing', () => undefined, 'file open error (-2)'],
		['an empty file', () => board.install('t.wasm', new Uint8Array(0)), 'File is empty']
	])('from %s says why', async (_, prepare, text) => {
		board = createTestBoard();
		prepare();
		expect(await board.create('t.wasm')).toBeNull();
		expect(board.console.text).toContain(text);
	});

	test('with a capability that nobody knows says so and goes on', async () => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		await board.create('t.wasm', { capabilities: ['ocre:api', 'teleport', 'networking'] });
		const ignored = board.notices.filter(({ code }) => code === 'capability-ignored');
		expect(ignored.map(({ values }) => values)).toEqual([{ capability: 'teleport' }]);
		expect(board.console.text).toContain('Network capability enabled');
	});
});

describe('a remove', () => {
	test('takes the one that was meant, and only once', async () => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		const [a, b] = [
			(await board.create('t.wasm', { id: 'a' }))!,
			(await board.create('t.wasm', { id: 'b' }))!
		];
		expect(board.runtime.remove(b)).toBe(0);
		expect(board.runtime.list()).toEqual([a]);
		expect([board.runtime.find('a'), board.runtime.find('b')]).toEqual([a, null]);
		expect(board.runtime.remove(b)).toBe(-1);
		expect(board.runtime.list()).toEqual([a]);
	});

	test('gives back the memory and the addresses of its image', async () => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		const before = board.state.memory!;
		const lines = async () => {
			board.console.text = '';
			const container = (await board.create('t.wasm'))!;
			expect(board.state.memory!).not.toEqual(before);
			board.runtime.remove(container);
			return board.console.text;
		};
		const first = await lines();
		expect(board.state.memory!).toEqual(before);
		expect(await lines()).toBe(first);
	});

	test.each([
		['faithful', -1, true],
		['documented', 0, false]
	] as const)('of a directory that is gone, on a %s board: %i', async (mode, result, isTold) => {
		board = createTestBoard({}, systemClock, mode);
		board.install('t.wasm', ending);
		const container = (await board.create('t.wasm', FILES))!;
		board.files.removeTree(`${CONTAINERS}/t`);
		expect(board.runtime.remove(container)).toBe(result);
		expect(board.console.text.includes('Failed to remove container working directory')).toBe(
			isTold
		);
		expect(board.runtime.find('t')).toBeNull();
	});

	test('of a container that asked for no files does not look for a directory', async () => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		expect(board.runtime.remove((await board.create('t.wasm'))!)).toBe(0);
	});
});

describe('what is told', () => {
	test('an image can be read back while its container is there', async () => {
		board = createTestBoard();
		board.install('t.wasm', ending);
		await board.create('t.wasm', { id: 'c' });
		expect(board.runtime.imageOf('c')).toEqual({
			name: 't.wasm',
			bytes: board.files.read('/lfs/ocre/images/t.wasm')
		});
		expect(board.runtime.imageOf('nobody')).toBeNull();
		board.files.removeTree('/lfs/ocre/images/t.wasm');
		expect(board.runtime.imageOf('c')).toBeNull();
	});

	test('changes of the memory come as one message a turn, with what is true then', async () => {
		board = createTestBoard();
		const told: unknown[] = [];
		board.stream.on('state', ({ memory }) => told.push(memory));
		board.install('t.wasm', ending);
		const container = (await board.create('t.wasm'))!;
		await Promise.resolve();
		expect(told).toEqual([board.state.memory!]);
		board.runtime.remove(container);
		expect(told).toHaveLength(1);
		await Promise.resolve();
		expect(told.at(-1)).toEqual(board.state.memory!);
		expect(told).toHaveLength(2);
	});

	test('a message of a container is told with its topic, cut to what is shown of one', async () => {
		board = createTestBoard();
		const messages: { topic: string; length: number }[] = [];
		board.stream.on('message', ({ topic, payload }) =>
			messages.push({ topic, length: payload.length })
		);
		const publish = (length: number) =>
			`(drop (call $publish ${textAt(0)} ${textAt(1)} (i32.const 8192) (i32.const ${length})))`;
		const body = `${publish(5)} ${publish(4097)} ${publish(200_000)} (call $number (i32.const 1))`;
		const module = program({ imports: ['publish'], texts: ['news', 'text'], body });
		await (await board.run('t.wasm', module, { capabilities: ['ocre:api'] })).wait();
		expect(messages).toEqual([
			{ topic: 'news', length: 5 },
			{ topic: 'news', length: 4096 }
		]);
		expect(board.console.text).toMatch(/^1$/m);
	});
});

test('a board that starts empties the directories of containers and keeps its images', () => {
	board = createTestBoard();
	const files = createBoardFiles(B_U585I_IOT02A.storage);
	for (const path of ['/lfs/ocre', '/lfs/ocre/images', CONTAINERS, `${CONTAINERS}/old`])
		files.mkdir(path);
	files.write('/lfs/ocre/images/t.wasm', 0, Uint8Array.of(1));
	const options = {
		profile: B_U585I_IOT02A,
		files,
		console: new RecordingConsole(),
		clock: systemClock,
		threads: {
			sharesMemory: true,
			create: () => ({
				...{ run() {}, answer() {}, terminate() {} },
				...{ onring: null, oncall: null, oncrash: null }
			})
		}
	};
	createRuntime(options).dispose();
	expect(files.list(CONTAINERS)).toEqual([]);
	expect(files.read('/lfs/ocre/images/t.wasm')).toEqual(Uint8Array.of(1));
	files.removeTree(CONTAINERS);
	files.write(CONTAINERS, 0, Uint8Array.of(1));
	createRuntime(options).dispose();
	expect(files.stat(CONTAINERS).kind).toBe('directory');
});
