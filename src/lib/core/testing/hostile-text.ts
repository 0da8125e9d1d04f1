// For tests: text that a stranger's program may print to make the page work hard or show what is not there. Each takes a
// size in characters.

/** `part` again and again, `size` characters of it. */
export function repeated(part: string, size: number): string {
	return part.repeat(Math.ceil(size / part.length)).slice(0, size);
}

export const HOSTILE_TEXTS: Readonly<Record<string, (size: number) => string>> = {
	'beginnings of log lines': (size) => repeated('[', size),
	'stamps of log lines without an end': (size) => repeated('[00:00:00.000,000] <inf> a', size),
	'stamps of log lines without a level': (size) => repeated('[00:00:00.000,000] <', size),
	'escapes alone': (size) => repeated('\u001b', size),
	'unfinished strings of a terminal': (size) => repeated('\u001b]', size),
	'unfinished strings in one character': (size) => repeated('\u009d', size),
	'unfinished colours': (size) => repeated('\u001b[3', size),
	'a colour without an end': (size) => `\u001b[${repeated('1;', size - 2)}`,
	'beginnings of prompts': (size) => repeated('ocre:~$', size),
	'first characters of prompts': (size) => repeated('o', size),
	prompts: (size) => repeated('ocre:~$ ', size),
	'carriage returns': (size) => repeated('\r', size),
	'blank lines': (size) => repeated('\n', size),
	'one line of digits': (size) => repeated('1', size),
	'one line of numbers': (size) => `${repeated('11 ', size - 1)}x`,
	'one line of names': (size) => repeated('a', size),
	'one line of dots': (size) => repeated('a.b', size),
	'places in files': (size) => repeated('a.c:1 ', size),
	'hexadecimal without an end': (size) => repeated('0123456789abcdef', size),
	'end marks': (size) => repeated('~1', size),
	'opening quotes': (size) => repeated("Created container '", size),
	links: (size) => repeated('http://', size),
	'changes of direction': (size) => repeated('\u202e\u2066', size),
	'invisible characters': (size) => repeated('\u200b\u200d\u{e0041}', size),
	'halves of characters': (size) => repeated('\ud800', size)
};
