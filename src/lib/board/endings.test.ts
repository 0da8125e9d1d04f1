import { expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { loadRecording, RECORDED_VERSIONS } from '../../../test/recording.ts';
import { ConsoleFilter } from './console-filter.ts';
import { Endings } from './endings.ts';
import { LogSplitter } from './log-lines.ts';

test.each(RECORDED_VERSIONS)(
	'a recorded trap and a recorded kill are told apart (%s)',
	(version) => {
		const heard = (name: string): Endings => {
			const endings = new Endings();
			const filter = new ConsoleFilter();
			const splitter = new LogSplitter();
			for (const { direction, bytes } of loadRecording(name, version))
				if (direction === 'rx')
					for (const token of filter.push(latin1(bytes)))
						for (const piece of token.kind === 'text' ? splitter.push(token.text) : [])
							if (piece.kind === 'log') endings.hear(piece);
			return endings;
		};
		const codes = heard('B-08-exit-codes');
		expect(codes.of('tr')).toBe('unreachable');
		expect(codes.of('nosuch')).toBeUndefined();
	}
);

test('a container that is made again has not ended', () => {
	const endings = new Endings();
	const log = (module: string, text: string) => endings.hear({ level: 'inf', module, text });
	log('wamr_runtime', 'Container 0x1 exception: Exception: integer divide by zero');
	log('container', "Container 'a' exited. Result is = 0");
	log('container', "Started container 'a' on runtime 'wamr/wasip1'");
	expect(endings.of('a')).toBe('integer divide by zero');
	log('container', "Created container 'a' with runtime 'wamr/wasip1'");
	expect(endings.of('a')).toBeUndefined();
	log('container', "Container 'a' exited. Result is = 0");
	expect(endings.of('a')).toBeUndefined();
});
