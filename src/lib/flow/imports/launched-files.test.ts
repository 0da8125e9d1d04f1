import { expect, test, vi } from 'vitest';
import { listenForLaunches, type LaunchQueue } from './launched-files.ts';

type Consumer = Parameters<LaunchQueue['setConsumer']>[0];

function launched() {
	let consumer: Consumer = () => undefined;
	const ongiven = vi.fn();
	const onfailure = vi.fn();
	listenForLaunches({ setConsumer: (next) => (consumer = next) }, { ongiven, onfailure });
	return { launch: (params: Parameters<Consumer>[0]) => consumer(params), ongiven, onfailure };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('files that the page was opened with are given as dropped ones are', async () => {
	const { launch, ongiven, onfailure } = launched();
	const file = new File(['abc'], 'app.wasm');
	launch({ files: [{ getFile: () => Promise.resolve(file) }] });
	await settle();
	expect(ongiven).toHaveBeenCalledWith([
		expect.objectContaining({ kind: 'file', name: 'app.wasm', sizeBytes: 3 })
	]);
	expect(onfailure).not.toHaveBeenCalled();
});

test('a start without files gives nothing', async () => {
	const { launch, ongiven } = launched();
	launch({});
	launch({ files: [] });
	await settle();
	expect(ongiven).not.toHaveBeenCalled();
});

test('a file that cannot be read is a failure', async () => {
	const { launch, ongiven, onfailure } = launched();
	const gone = new DOMException('gone', 'NotFoundError');
	launch({ files: [{ getFile: () => Promise.reject(gone) }] });
	await settle();
	expect(onfailure).toHaveBeenCalledWith(gone);
	expect(ongiven).not.toHaveBeenCalled();
});

test('nothing happens in a browser without a launch queue', () => {
	listenForLaunches(undefined, { ongiven: vi.fn(), onfailure: vi.fn() });
});
