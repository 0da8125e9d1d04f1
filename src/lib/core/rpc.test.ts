import { expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { expose, wrap, wrapMortal } from './rpc.ts';

async function thrownBy(fail: () => void): Promise<unknown> {
	const { port1, port2 } = new MessageChannel();
	expose({ fail }, port1);
	const remote = wrap<{ fail(): void }>(port2);
	try {
		return await remote.fail().then(
			() => undefined,
			(error: unknown) => error
		);
	} finally {
		port1.close();
	}
}

test('an AppError keeps its class, code and message across a message channel', async () => {
	const error = await thrownBy(() => {
		throw new AppError('port-busy', 'another tab holds the port');
	});
	expect(error).toBeInstanceOf(AppError);
	expect(error).toMatchObject({ code: 'port-busy', message: 'another tab holds the port' });
});

test('a cancel stays a cancel across a message channel', async () => {
	const error = await thrownBy(() => {
		throw new DOMException('stopped', 'AbortError');
	});
	expect(error).toMatchObject({ name: 'AbortError', message: 'stopped' });
});

test('a plain error keeps its message', async () => {
	const error = await thrownBy(() => {
		throw new RangeError('x');
	});
	expect(error).toBeInstanceOf(Error);
	expect(error).toMatchObject({ message: 'x' });
});

test('a call to an other end that is gone rejects with the reason, before and after', async () => {
	const { port1, port2 } = new MessageChannel();
	const gone = new AbortController();
	const remote = wrapMortal<{ echo(text: string): string; stay(): void }>(port2, gone.signal);
	expose({ echo: (text: string) => text, stay: () => new Promise(() => undefined) }, port1);
	try {
		expect(await remote.echo('here')).toBe('here');
		const waiting = remote.stay();
		gone.abort(new AppError('simulator-crashed', 'the worker ended'));
		await expect(waiting).rejects.toMatchObject({ code: 'simulator-crashed' });
		await expect(remote.echo('there')).rejects.toMatchObject({ code: 'simulator-crashed' });
	} finally {
		port1.close();
	}
});

test('a mortal remote can be returned by an async function', async () => {
	const { port1, port2 } = new MessageChannel();
	expose({ echo: (text: string) => text }, port1);
	const made = await (async () => {
		await Promise.resolve();
		return wrapMortal<{ echo(text: string): string }>(port2, new AbortController().signal);
	})();
	expect(await made.echo('x')).toBe('x');
	port1.close();
});
