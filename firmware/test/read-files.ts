// The files of the firmware as values: options of a .conf, and what an overlay says of memories and partitions.
import { readFileSync } from 'node:fs';

export const file = (name: string): string =>
	readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** Throws Error for a line that is neither an option, nor a comment, nor empty. */
export function options(name: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const line of file(name).split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [, symbol, value] = /^CONFIG_(\w+)=(y|n|-?\d+|0x[0-9a-f]+|"[^"]*")$/.exec(line) ?? [];
		if (symbol === undefined) throw new Error(`${name}: ${line}`);
		if (found.has(symbol)) throw new Error(`${name}: ${symbol} is set twice`);
		found.set(symbol, value!);
	}
	return found;
}

const UNITS = { K: 1024, M: 1024 * 1024 } as const;

function numberOf(text: string): number {
	const [, unit, count] = /^DT_SIZE_([KM])\((\d+)\)$/.exec(text) ?? [];
	return unit === undefined ? Number(text) : Number(count) * UNITS[unit as keyof typeof UNITS];
}

/** `reg` of the node that is written as `label: node {` or as `&label {`; null when the overlay does not have it. */
export function region(overlay: string, label: string): { start: number; size: number } | null {
	const node = new RegExp(
		String.raw`(?:&${label}|\b${label}: [\w,@-]+) \{[^{}]*?\breg = <(\S+) ([^>]+)>;`
	);
	const [, start, size] = node.exec(overlay) ?? [];
	return start === undefined ? null : { start: numberOf(start), size: numberOf(size!.trim()) };
}
