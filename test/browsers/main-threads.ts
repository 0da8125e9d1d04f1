// How busy the main threads of a browser's processes are, by what Linux tells of them: a page that never comes to an end
// takes a whole processor, a driver that forgot to answer takes nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const WATCH_MS = 2_000;
/** Linux counts in hundredths of a second, on every processor of today. */
const TICK_MS = 10;

interface MainThread {
	pid: string;
	name: string;
	group: number;
	usedMs: number;
}

/** Null for one that has ended meanwhile. */
function mainThread(pid: string): MainThread | null {
	try {
		const text = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8');
		// The name is in brackets and may hold anything.
		const end = text.lastIndexOf(')');
		const fields = text.slice(end + 2).split(' ');
		return {
			pid,
			name: text.slice(text.indexOf('(') + 1, end),
			group: Number(fields[2]),
			usedMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS
		};
	} catch {
		return null;
	}
}

function mainThreads(group: number | undefined, name: RegExp): MainThread[] {
	return readdirSync('/proc')
		.filter((entry) => /^\d+$/.test(entry))
		.flatMap((pid) => mainThread(pid) ?? [])
		.filter((thread) => thread.group === group && name.test(thread.name));
}

/** Part of a processor that the busiest of them takes: 0 to 1. */
export async function busiestMainThread(group: number | undefined, name: RegExp): Promise<number> {
	const before = mainThreads(group, name);
	await sleep(WATCH_MS);
	const parts = before.map(
		({ pid, usedMs }) => ((mainThread(pid)?.usedMs ?? usedMs) - usedMs) / WATCH_MS
	);
	return Math.max(0, ...parts);
}
