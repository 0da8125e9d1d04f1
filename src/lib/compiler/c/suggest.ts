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

/** The known name nearest to this one, or null when none is near enough to be meant. */
export function suggestName(name: string, others: readonly string[] = []): string | null {
	const limit = Math.max(1, Math.floor(name.length / 4));
	let best: string | null = null;
	let bestDistance = limit + 1;
	for (const candidate of [...KNOWN_NAMES, ...others]) {
		if (candidate === name || Math.abs(candidate.length - name.length) > limit) continue;
		const distance = editDistance(name, candidate);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
