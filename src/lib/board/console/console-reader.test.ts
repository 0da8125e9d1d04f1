import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { ConsoleReader } from './console-reader.ts';

function setup() {
	const clock = new ManualClock();
	const got: string[] = [];
	let text = '';
	const reader = new ConsoleReader(clock, {
		ontext: (piece) => (text += piece),
		onlog: ({ level, module, text: said }) => got.push(`${level} ${module}: ${said}`),
		onprompt: () => {},
		onecho: () => {},
		onpacket: () => {},
		showsPrompts: () => false
	});
	return { clock, got, reader, text: () => text };
}

const LINE = '[00:01:45.040,000] <inf> container: Selected runtime engine: wamr/wasip1';

test('a log line that comes with a pause in it is one all the same', async () => {
	for (let cut = '[00:01:45.'.length; cut <= LINE.length; cut++) {
		const { clock, got, reader, text } = setup();
		reader.push(utf8(`no line end${LINE.slice(0, cut)}`));
		expect(text()).toBe('no line end');
		await clock.advance(400);
		reader.push(utf8(`${LINE.slice(cut)}\r\nmore`));
		expect(got).toEqual(['inf container: Selected runtime engine: wamr/wasip1']);
		expect(text()).toBe('no line endmore');
	}
});

test('output that only begins like a log line comes out soon, the longer beginning later', async () => {
	const { clock, got, reader, text } = setup();
	reader.push(utf8('value ['));
	await clock.advance(250);
	expect(text()).toBe('value [');
	reader.push(utf8(LINE));
	await clock.advance(1_000);
	expect(text()).toBe(`value [${LINE}`);
	reader.push(utf8('\r\n'));
	expect(text()).toBe(`value [${LINE}\n`);
	expect(got).toEqual([]);
});

test('a beginning that goes on slowly is not held for ever', async () => {
	const { clock, reader, text } = setup();
	reader.push(utf8(LINE));
	for (let i = 0; i < 10; i++) {
		await clock.advance(250);
		reader.push(utf8('.'));
	}
	expect(text()).toContain(LINE);
});
