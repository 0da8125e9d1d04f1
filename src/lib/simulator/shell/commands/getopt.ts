// Options of the `ocre` command as the device's getopt reads them: stops at the first word that is not an option.
import type { ShellSystem } from '../command.ts';

export interface Option {
	letter: string;
	/** Empty for an option without one. */
	value: string;
}

export interface Options {
	options: Option[];
	/** Index of the first word that is not an option. */
	next: number;
	/** Letter of the option that was refused; the log says why. Options before it were read. */
	refused: string | null;
}

/** `letters` as in C: a colon after a letter means that it takes a value. */
export function getopt(
	words: readonly string[],
	first: number,
	letters: string,
	{ console, zephyr }: Pick<ShellSystem, 'console' | 'zephyr'>
): Options {
	const options: Option[] = [];
	let next = first;
	for (; next < words.length; next++) {
		const word = words[next]!;
		if (word === '--') return { options, next: next + 1, refused: null };
		if (!word.startsWith('-') || word === '-') break;
		for (let at = 1; at < word.length; at++) {
			const letter = word[at]!;
			const index = letter === ':' ? -1 : letters.indexOf(letter);
			if (index < 0) {
				if (zephyr.logsOptions) console.log('err', 'getopt', `illegal option -- ${letter}`);
				return { options, next, refused: letter };
			}
			if (letters[index + 1] !== ':') {
				options.push({ letter, value: '' });
				continue;
			}
			const value = word.slice(at + 1) || words[++next];
			if (value === undefined) {
				if (zephyr.logsOptions)
					console.log('err', 'getopt', `option requires an argument -- ${letter}`);
				return { options, next, refused: letter };
			}
			options.push({ letter, value });
			break;
		}
	}
	return { options, next, refused: null };
}
