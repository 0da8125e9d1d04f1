// How the made-up shell takes a line apart.

/** As the shell does it; undefined for an open quote. */
export function splitWords(line: string): string[] | undefined {
	const words: string[] = [];
	let word: string | undefined;
	let quote = '';
	for (let i = 0; i < line.length; i++) {
		const char = line[i]!;
		if (quote === '' && char === '\\') word = (word ?? '') + (line[++i] ?? '');
		else if (quote === '' && (char === '"' || char === "'")) {
			quote = char;
			word ??= '';
		} else if (char === quote) quote = '';
		else if (char === ' ' && quote === '') {
			if (word !== undefined) words.push(word);
			word = undefined;
		} else word = (word ?? '') + char;
	}
	if (quote !== '') return undefined;
	if (word !== undefined) words.push(word);
	return words;
}
