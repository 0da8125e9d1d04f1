import { expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { expose, wrap } from './rpc.ts';

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
