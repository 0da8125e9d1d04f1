// What a real board said after a command, from the recordings, in the form in which the tests see our console.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromHex, latin1 } from '#lib/core/bytes.ts';

interface Exchange {
	dir: string;
	hex?: string;
}

function received(name: string): string {
	const url = new URL(
		`../../../../../test/fixtures/recordings/3.4.99/${name}.jsonl`,
		import.meta.url
	);
	return readFileSync(fileURLToPath(url), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Exchange)
		.filter(({ dir }) => dir === 'rx')
		.map(({ hex = '' }) => latin1(fromHex(hex)))
		.join('');
}

// eslint-disable-next-line no-control-regex
const COLOUR = /\x1b\[[0-9;]*[A-Za-z]/g;

/** What cannot be equal: addresses, sizes, times. */
export function masked(text: string): string {
	return text
		.replace(/\[\d\d:\d\d:\d\d\.\d{3},\d{3}\] /g, '')
		.replace(/\[\d\d:\d\d:\d\d:\d{3} - [0-9A-F]+\]/g, '[TIME - THREAD]')
		.replace(/0x[0-9a-f]+/g, 'ADDRESS')
		.replace(/(size=|to load: )\d+/g, '$1SIZE');
}

/** Everything between the echo of a command and the next prompt, masked, without colours. */
export function recorded(name: string, command: string): string {
	const text = received(name).replace(COLOUR, '').replaceAll('\r\n', '\n');
	const start = text.indexOf(`${command}\n`);
	if (start < 0) throw new Error(`${name} has no command ${command}`);
	const answer = text.slice(start + command.length + 1);
	const end = answer.indexOf('ocre:~$');
	return masked(end < 0 ? answer : answer.slice(0, end));
}
