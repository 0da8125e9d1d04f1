import { afterEach, beforeEach, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { RemotePort, servePort } from './port-bridge.ts';
import { bootScripted, settle, type ScriptedBoard } from './scripted-board.ts';

let board: ScriptedBoard;
let port: RemotePort;
let served: MessagePort;
/** Bytes that the board's end has sent across. */
let crossed = 0;

beforeEach(async () => {
	board = await bootScripted();
	await board.unplug();
	const { port1, port2 } = new MessageChannel();
	served = port2;
	crossed = 0;
	const post = port2.postMessage.bind(port2);
	const count = (message: { bytes?: Uint8Array }, transfer: Transferable[]) => {
		crossed += message.bytes?.length ?? 0;
		post(message, transfer);
	};
	port2.postMessage = count as MessagePort['postMessage'];
	servePort(board.machine.port, port2);
	port = new RemotePort(port1);
});

afterEach(() => {
	port.lose();
	served.close();
});

async function readUntil(
	reader: ReadableStreamDefaultReader<Uint8Array>,
	end: string
): Promise<string> {
	let text = '';
	while (!text.endsWith(end)) text += latin1((await reader.read()).value ?? new Uint8Array());
	return text;
}

async function typeOnce(line: string): Promise<string> {
	const reader = port.readable!.getReader();
	const writer = port.writable!.getWriter();
	await writer.write(utf8(`${line}\r`));
	const text = await readUntil(reader, '\x1b[m');
	await reader.cancel();
	reader.releaseLock();
	writer.releaseLock();
	return text;
}

test('a port can be opened, used and closed again and again', async () => {
	for (let i = 0; i < 3; i++) {
		await port.open({ baudRate: 115200 });
		expect(await typeOnce('fs pwd')).toContain('fs pwd\r\n/\r\n');
		await port.close();
		expect(port.readable).toBeNull();
	}
});

test('a cancelled stream is followed by a new one', async () => {
	await port.open({ baudRate: 115200 });
	await typeOnce('fs pwd');
	expect(await typeOnce('fs pwd')).toContain('/');
});

test('misuse fails as on a WebSerial port', async () => {
	await expect(port.close()).rejects.toMatchObject({ name: 'InvalidStateError' });
	await expect(port.open({ baudRate: -1 })).rejects.toThrow(TypeError);
	await port.open({ baudRate: 9600 });
	await expect(port.open({ baudRate: 9600 })).rejects.toMatchObject({ name: 'InvalidStateError' });
	const reader = port.readable!.getReader();
	await expect(port.close()).rejects.toThrow(TypeError);
	reader.releaseLock();
	await port.close();
});

test('a reader that stops reading holds the board up instead of filling the page', async () => {
	await port.open({ baudRate: 115200 });
	const writer = port.writable!.getWriter();
	const reader = port.readable!.getReader();
	board.files.write('/lfs/big', 0, new Uint8Array(1_000_000).fill(0x61));
	await writer.write(utf8('fs cat /lfs/big\r'));
	await settle();
	// A chunk in the page, and one on its way: the rest of the file waits on the board.
	await reader.read();
	await settle();
	expect(crossed).toBeLessThan(200_000);
	await readUntil(reader, '\x1b[m');
	expect(crossed).toBeGreaterThan(1_000_000);
});

test('a board that dies is a lost device to readers and writers', async () => {
	await port.open({ baudRate: 115200 });
	const reader = port.readable!.getReader();
	const reading = reader.read();
	port.lose();
	await expect(reading).rejects.toMatchObject({ name: 'NetworkError' });
	await expect(port.open({ baudRate: 1 })).rejects.toMatchObject({ name: 'InvalidStateError' });
});
