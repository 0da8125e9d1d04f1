// What an event is called and what is told of it: in the list, in the details, and on the lanes.
import type { TraceEvent, TraceKind, TraceValue } from '#lib/simulator/trace/trace-event.ts';
import { visibleText } from '#lib/core/hidden-characters.ts';
import { formatTick } from './viewport.ts';

export const KIND_LABELS: Readonly<Record<TraceKind, string>> = {
	call: 'Host calls',
	gpio: 'Pins',
	timer: 'Timers',
	publish: 'Messages sent',
	deliver: 'Messages received',
	socket: 'Sockets',
	state: 'Containers',
	board: 'Board'
};

/** A program's text in one line: what is not seen of it is marked. */
export function plain(text: string): string {
	return visibleText(text.replaceAll('\n', '⏎').replaceAll('\t', '⇥'));
}

function valueText(value: TraceValue): string {
	if (typeof value === 'bigint' || Number.isInteger(value)) return String(value);
	return value.toPrecision(6);
}

export function timeText(ms: number): string {
	return `${(ms / 1000).toFixed(6)} s`;
}

export function durationText(ms: number): string {
	if (ms >= 1000) return formatTick(ms, 1);
	return ms >= 1 ? formatTick(ms, 0.01) : formatTick(ms, 0.001);
}

const STATE_TEXTS = {
	created: 'created',
	running: 'runs',
	exited: 'ended',
	failed: 'could not start',
	removed: 'removed'
} as const;

const BOARD_TEXTS = {
	boot: 'Board booting',
	pause: 'Paused',
	resume: 'Resumed',
	speed: 'Speed changed'
} as const;

const OUTCOME_TEXTS = {
	queued: 'waiting in the event ring',
	'no-room': 'lost: no memory left in the container',
	'ring-full': 'lost: the event ring is full'
} as const;

/** One line. `pinName`: what the board calls the pin, or null. */
export function eventTitle(
	event: TraceEvent,
	pinName: (port: number, pin: number) => string | null = () => null
): string {
	switch (event.kind) {
		case 'call': {
			const args = event.args.map(valueText).join(', ');
			const result = event.returned
				? event.result === null
					? ''
					: ` → ${valueText(event.result)}`
				: ' → does not return';
			const text = event.text === null ? '' : ` “${plain(event.text)}”`;
			return `${plain(event.function.name)}(${args})${result}${text}`;
		}
		case 'gpio': {
			const name = pinName(event.port, event.pin) ?? `Port ${event.port} pin ${event.pin}`;
			return `${name} ${event.driven ? '' : 'reads '}${event.level === 1 ? 'high' : 'low'}`;
		}
		case 'timer':
			return `Timer ${event.timer} expires${event.queued ? '' : ', lost: the event ring is full'}`;
		case 'publish':
			return `Publishes ${plain(event.topic)}, ${event.payloadBytes} bytes`;
		case 'deliver':
			return `Gets ${plain(event.topic)}: ${OUTCOME_TEXTS[event.outcome]}`;
		case 'socket': {
			const bytes = event.byteCount > 0 ? `, ${event.byteCount} bytes` : '';
			const text = event.text === '' ? '' : ` ${plain(event.text)}`;
			return `Socket ${event.socket} ${event.action}${bytes}${text}`;
		}
		case 'state':
			return `Container ${STATE_TEXTS[event.state]}${event.state === 'exited' ? ` with ${event.exitCode}` : ''}`;
		case 'board':
			return `${BOARD_TEXTS[event.action]}${event.action === 'speed' ? ` to ${event.value * 100} %` : ''}`;
	}
}

export function ownerOf(event: TraceEvent): string {
	if (event.kind === 'board') return 'board';
	if (event.container === null) return 'panel';
	const thread = event.kind === 'call' && event.thread > 0 ? ` #${event.thread}` : '';
	return plain(event.container) + thread;
}

/** Everything that is known, as pairs of a word and a text. */
export function eventDetails(
	event: TraceEvent,
	pinName: (port: number, pin: number) => string | null
): [string, string][] {
	const rows: [string, string][] = [
		['Time', timeText(event.at)],
		['Of', ownerOf(event)],
		['Event', `number ${event.sequence}`]
	];
	if (event.kind !== 'call') return [['What', eventTitle(event, pinName)], ...rows];
	const { function: called, args, result, returned, text } = event;
	const type = `${called.module}.${called.name}(${called.params.join(', ')})`;
	rows.unshift(['Function', plain(`${type}${called.result ? ` → ${called.result}` : ''}`)]);
	args.forEach((value, i) => rows.push([`Argument ${i}`, hexText(value)]));
	rows.push(['Result', returned ? (result === null ? 'none' : hexText(result)) : 'did not return']);
	rows.push(['Took', `${durationText(event.endedAt - event.at)} of board time`]);
	if (text !== null) rows.push(['Text', plain(text)]);
	for (const { address, bytes } of event.writes)
		rows.push([`Wrote at ${address}`, bytesText(bytes)]);
	return rows;
}

function hexText(value: TraceValue): string {
	const text = valueText(value);
	if (typeof value === 'number' && (!Number.isInteger(value) || Math.abs(value) < 10)) return text;
	const unsigned =
		typeof value === 'bigint'
			? BigInt.asUintN(64, value)
			: Number(BigInt.asUintN(32, BigInt(value)));
	return `${text} (0x${unsigned.toString(16)})`;
}

const SHOWN_BYTES = 32;

function bytesText(bytes: Uint8Array): string {
	const shown = Array.from(bytes.subarray(0, SHOWN_BYTES), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join(' ');
	return bytes.length > SHOWN_BYTES ? `${shown} … ${bytes.length} bytes` : shown;
}
