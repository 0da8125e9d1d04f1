// The client of a code service, with an engine in a message channel in the place of a worker.
import { describe, expect, test, vi } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { CompilerWorker } from '../worker-compiler.ts';
import { emptyCodeEngine } from './fake-code-engine.ts';
import { serveCodeEngine, type ServedCodeEngine } from './code-worker.ts';
import { WorkerCodeService } from './worker-code-service.ts';

const REQUEST = { files: { 'main.c': 'int x;' }, file: 'main.c' };
const POINT = { ...REQUEST, at: { line: 1, column: 1 } };

function serviceOf(create: (parts: string) => ServedCodeEngine, completeParts?: () => string) {
	const clock = new ManualClock();
	const workers: (CompilerWorker & { ended: boolean })[] = [];
	const loadParts = vi.fn(() => Promise.resolve('parts'));
	const service = new WorkerCodeService<string>({
		loadParts,
		...(completeParts && { completeParts: () => Promise.resolve(completeParts()) }),
		clock,
		timeoutMs: 1000,
		idleMs: 5000,
		startWorker() {
			const { port1, port2 } = new MessageChannel();
			serveCodeEngine(port2, create);
			port2.start();
			const worker = {
				endpoint: port1,
				ended: false,
				onfailure: () => undefined,
				terminate() {
					worker.ended = true;
					port1.close();
				}
			};
			port1.start();
			workers.push(worker);
			return worker;
		}
	});
	return { service, clock, workers, loadParts };
}

describe('a code service in a worker', () => {
	test('answers with what the engine says', async () => {
		const { service } = serviceOf(() => ({
			...emptyCodeEngine(),
			library: (file) => `text of ${file}`
		}));
		await expect(service.library('/a.h')).resolves.toBe('text of /a.h');
		service.dispose();
	});

	test('rejects a check that a later one overtakes, and answers what is for the eye first', async () => {
		const asked: string[] = [];
		const { service } = serviceOf(() => ({
			...emptyCodeEngine(),
			check: ({ file }) => (asked.push(`check ${file}`), []),
			complete: () => (asked.push('complete'), null)
		}));
		const first = service.check({ ...REQUEST, file: 'first.c' });
		const second = service.check({ ...REQUEST, file: 'second.c' });
		const third = service.check({ ...REQUEST, file: 'third.c' });
		const completion = service.complete(POINT);
		await expect(second).rejects.toMatchObject({ name: 'AbortError' });
		await Promise.all([first, third, completion]);
		expect(asked).toEqual(['check first.c', 'complete', 'check third.c']);
		service.dispose();
	});

	test('an aborted call rejects with its reason, and the next is answered', async () => {
		const { service } = serviceOf(() => emptyCodeEngine());
		const controller = new AbortController();
		const call = service.hover(POINT, controller.signal);
		controller.abort(new Error('typing goes on'));
		await expect(call).rejects.toThrow('typing goes on');
		await expect(service.hover(POINT)).resolves.toBeNull();
		service.dispose();
	});

	test('a call that takes too long costs the worker, and the next one starts another', async () => {
		let hangs = true;
		const { service, clock, workers } = serviceOf(() => ({
			...emptyCodeEngine(),
			check: () => (hangs ? new Promise(() => undefined) : [])
		}));
		const check = service.check(REQUEST);
		const refused = expect(check).rejects.toMatchObject({ code: 'compile-timeout' });
		await vi.waitFor(() => expect(workers).toHaveLength(1));
		await new Promise((resolve) => setTimeout(resolve, 20));
		await clock.advance(1000);
		await refused;
		expect(workers[0]!.ended).toBe(true);
		hangs = false;
		await expect(service.check(REQUEST)).resolves.toEqual([]);
		expect(workers).toHaveLength(2);
		service.dispose();
	});

	test('a worker that nobody asks ends, and comes again without loading', async () => {
		const { service, clock, workers, loadParts } = serviceOf(() => emptyCodeEngine());
		await service.check(REQUEST);
		await new Promise((resolve) => setTimeout(resolve, 5));
		await clock.advance(5000);
		expect(workers[0]!.ended).toBe(true);
		await service.check(REQUEST);
		expect(workers).toHaveLength(2);
		expect(loadParts).toHaveBeenCalledTimes(1);
		service.dispose();
	});

	test('an engine that lacks something is made again with everything', async () => {
		const { service, workers } = serviceOf(
			(parts) => ({
				...emptyCodeEngine(),
				check() {
					if (parts !== 'whole') throw new AppError('core-incomplete', 'a trap');
					return [];
				}
			}),
			() => 'whole'
		);
		await expect(service.check(REQUEST)).resolves.toEqual([]);
		expect(workers).toHaveLength(2);
		service.dispose();
	});
});
