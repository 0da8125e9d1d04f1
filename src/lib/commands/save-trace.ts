// Saves what the timeline shows as a file. A large trace is written in parts, with the page going on between them.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { encodeTrace } from '#lib/simulator/trace/trace-file.ts';
import { encodeVcd } from '#lib/simulator/trace/vcd.ts';
import type { PageTarget } from '#lib/state/boards/page-target.ts';
import type { TraceSession } from '#lib/state/boards/trace-session.svelte.ts';
import { saveFile } from '#lib/ui/save-file.ts';

const PARTS_A_TURN = 4;

export type PinName = (port: number, pin: number) => string | null;

/** How a board calls its pins, where it has a name for them. */
export function pinNames(profile: BoardProfile | null): PinName {
	const places = profile ? [...profile.leds, ...profile.buttons] : [];
	return (port, pin) => {
		const place = places.find((entry) => entry.port === port && entry.pin === pin);
		return place ? `${place.alias} (${place.pinName})` : null;
	};
}

export async function saveTrace(
	{ model, name }: Pick<PageTarget, 'model' | 'name'>,
	{ opened, store }: TraceSession,
	format: 'json' | 'vcd'
): Promise<void> {
	const profile = model?.profile ?? null;
	const board = opened?.board ?? profile?.name ?? name;
	const base = opened?.fileName.replace(/\.json$/, '') ?? `trace-${profile?.id ?? 'board'}`;
	const nameOf = opened ? () => null : pinNames(profile);
	const parts =
		format === 'json'
			? encodeTrace(store, board)
			: [encodeVcd(store.ofKind('gpio'), { board, nameOf })];
	const written: Uint8Array[] = [];
	for (const part of parts) {
		written.push(utf8(part));
		if (written.length % PARTS_A_TURN === 0) await new Promise((next) => setTimeout(next));
	}
	saveFile(`${base}.${format}`, concatBytes(written));
}
