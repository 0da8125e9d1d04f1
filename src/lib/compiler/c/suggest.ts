// "Did you mean": the nearest known name to a misspelt one.
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';

/** Functions of our library, which no host provides. */
const LIBRARY_FUNCTIONS = [
	'ocre_process_events',
	'ocre_register_timer_callback',
	'ocre_unregister_timer_callback',
	'ocre_register_gpio_callback',
	'ocre_unregister_gpio_callback',
	'ocre_register_message_callback',
	'ocre_unregister_message_callback',
	'ocre_msg_system_init',
	'ocre_pause'
];

/** Host functions that a linker may leave to the runtime. */
export const ENV_NAMES: readonly string[] = HOST_FUNCTIONS.filter(
	({ module }) => module === 'env'
).map(({ name }) => name);

const KNOWN_NAMES: readonly string[] = [...ENV_NAMES, ...LIBRARY_FUNCTIONS];

export function isOcreFunction(name: string): boolean {
	return KNOWN_NAMES.includes(name);
}

/** Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, beforeLast[j - 2]! + 1);
			row.push(best);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length]!;
}

/** True when the words of the one name occur in the other, in order: `ocre_gpio_set` in `ocre_gpio_pin_set`. */
function hasWordsOf(name: string, candidate: string): boolean {
	const words = name.split('_');
	if (words.length < 3) return false;
	let next = 0;
	for (const word of candidate.split('_')) if (word === words[next]) next++;
	return next === words.length;
}

/** The known name nearest to this one, or null when none is near enough to be meant. */
export function suggestName(name: string): string | null {
	const limit = Math.max(1, Math.floor(name.length / 4));
	const ranked = KNOWN_NAMES.filter((candidate) => candidate !== name)
		.map((candidate) => {
			const edits = editDistance(name, candidate);
			// A forgotten word is a smaller slip than as many wrong letters.
			return {
				candidate,
				distance: hasWordsOf(name, candidate) ? Math.min(edits / 2, limit) : edits
			};
		})
		.sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance <= limit ? best.candidate : null;
}
