import { expect, test } from 'vitest';
import { promiseIntegration } from '#lib/core/promise-integration.ts';
import { CONTINUE, UNWIND } from './control-block.ts';
import { MirroredMemory } from './mirrored-memory.ts';
import { PostedCalls, type PostedAnswer, type PostedCall } from './posted-calls.ts';

const PAGE = 65536;

function opened() {
	const memory = new MirroredMemory(1, 2);
	const answers: PostedAnswer[] = [];
	return { memory, answers, calls: new PostedCalls(memory, (answer) => answers.push(answer)) };
}

function call(changes: Partial<PostedCall> = {}): PostedCall {
	return { functionIndex: 3, arguments: [], text: '', memory: null, ...changes };
}

test('a call is there until it is taken or answered, with its arguments as wasm has them', () => {
	const { calls, answers } = opened();
	expect(calls.requested).toBe(false);
	calls.receive(call({ arguments: [-1, 5n, 1.5] }));
	expect([calls.requested, calls.functionIndex]).toEqual([true, 3]);
	expect([calls.i32(0), calls.i64(1), calls.float(2), calls.i32(9)]).toEqual([-1, 5n, 1.5, 0]);
	calls.take();
	expect(calls.requested).toBe(false);
	calls.answer('i64', 7);
	expect(answers).toEqual([{ action: CONTINUE, result: 7n, patches: [] }]);
});

test('a call is answered once', () => {
	const { calls, answers } = opened();
	calls.receive(call());
	calls.unwind();
	calls.answer('i32', 1);
	expect(answers).toEqual([{ action: UNWIND, result: null, patches: [] }]);
});

test('the board sees the memory as of the call, and its writes go with the answer', () => {
	const { memory, calls, answers } = opened();
	const now = new ArrayBuffer(PAGE);
	new Uint8Array(now)[10] = 1;
	calls.receive(call({ memory: now }));
	const bytes = new Uint8Array(memory.buffer);
	expect(bytes[10]).toBe(1);
	bytes[11] = 2;
	memory.wrote(11, 1);
	calls.answer(null, 0);
	expect(answers[0]?.patches).toEqual([{ at: 11, bytes: Uint8Array.of(2) }]);
	calls.receive(call());
	calls.answer(null, 0);
	expect(answers[1]?.patches).toEqual([]);
});

test('what the board writes while the container computes is not undone by its next call', () => {
	const { memory, calls, answers } = opened();
	new Uint8Array(memory.buffer)[20] = 9;
	memory.wrote(20, 1);
	let replaced = 0;
	memory.onreplaced = () => replaced++;
	calls.receive(call({ memory: new ArrayBuffer(2 * PAGE) }));
	expect([replaced, memory.buffer.byteLength, new Uint8Array(memory.buffer)[20]]).toEqual([
		1,
		2 * PAGE,
		9
	]);
	calls.answer(null, 0);
	expect(answers[0]?.patches).toEqual([{ at: 20, bytes: Uint8Array.of(9) }]);
});

test('an engine that can suspend is known by both of its functions', () => {
	const Suspending = class {};
	const promising = () => undefined;
	expect(promiseIntegration({ Suspending })).toBeNull();
	expect(promiseIntegration({ Suspending, promising })).toEqual({ Suspending, promising });
});
