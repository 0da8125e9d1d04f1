// What an event is called and what is told of it: in the list, in the details, and on the lanes.
import type { WaitingEvent } from '#lib/simulator/inspection.ts';
import type {
	SocketEvent,
	TraceEvent,
	TraceKind,
	TraceValue
} from '#lib/simulator/trace/trace-event.ts';
import { visibleText } from '#lib/core/hidden-characters.ts';
import { formatTick } from './viewport.ts';
import { events as words } from '#lib/texts/en/events.ts';
import { timeline } from '#lib/texts/en/timeline.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

export const KIND_LABELS: Readonly<Record<TraceKind, Words>> = {
	call: words.calls,
	gpio: words.pins,
	timer: words.timers,
	publish: words.sent,
	deliver: words.received,
	socket: words.sockets,
	state: words.containers,
	board: words.boardEvents
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

const BOARD_TEXTS = {
	boot: words.booting,
	pause: words.paused,
	resume: words.resumed
} as const;

const OUTCOME_TEXTS = {
	queued: words.queued,
	'no-room': words.noRoom,
	'ring-full': words.ringFull
} as const;

/** One line. `pinName`: what the board calls the pin, or null. */
export function eventTitle(
	event: TraceEvent,
	pinName: (port: number, pin: number) => string | null = () => null
): Words {
	switch (event.kind) {
		case 'call':
			return callTitle(event);
		case 'gpio':
			return pinTitle(event, pinName(event.port, event.pin));
		case 'timer':
			return (event.queued ? words.timerExpires : words.timerLost)({ timer: event.timer });
		case 'publish':
			return words.publishes({ topic: plain(event.topic), n: event.payloadBytes });
		case 'deliver':
			return words.gets({ topic: plain(event.topic), outcome: OUTCOME_TEXTS[event.outcome] });
		case 'socket':
			return socketTitle(event);
		case 'state':
			return stateTitle(event);
		case 'board':
			return event.action === 'speed'
				? words.speedChanged({ percent: event.value * 100 })
				: BOARD_TEXTS[event.action];
	}
}

type Of<Kind extends TraceKind> = Extract<TraceEvent, { kind: Kind }>;

/** As in a program; only what is not code is words. */
function callTitle({ function: called, args, returned, result, text }: Of<'call'>): Words {
	const call = `${plain(called.name)}(${args.map(valueText).join(', ')})`;
	const answered = returned
		? verbatim(result === null ? call : `${call} → ${valueText(result)}`)
		: words.doesNotReturn({ call });
	return text === null ? answered : words.callSays({ call: answered, text: plain(text) });
}

function pinTitle({ port, pin, driven, level }: Of<'gpio'>, name: string | null): Words {
	const what = name === null ? words.portPin({ port, pin }) : verbatim(name);
	if (driven) return (level === 1 ? words.high : words.low)({ what });
	return (level === 1 ? words.readsHigh : words.readsLow)({ what });
}

const SOCKET_TEXTS = {
	open: words.socketOpen,
	bind: words.socketBind,
	listen: words.socketListen,
	connect: words.socketConnect,
	accept: words.socketAccept,
	send: words.socketSend,
	receive: words.socketReceive,
	shutdown: words.socketShutdown,
	close: words.socketClose,
	error: words.socketError
} as const satisfies Record<SocketEvent['action'], unknown>;

function socketTitle({ socket, action, byteCount, text }: Of<'socket'>): Words {
	const event = SOCKET_TEXTS[action]({ socket, n: byteCount });
	return text === '' ? event : words.socketTells({ event, text: plain(text) });
}

/** An event in the board's ring, before a container fetches it. */
export function waitingWords(event: WaitingEvent): Words {
	switch (event.kind) {
		case 'timer':
			return timeline.waitingTimer({ timer: event.timer });
		case 'gpio':
			return (event.level === 0 ? timeline.waitingLow : timeline.waitingHigh)({
				port: event.port,
				pin: event.pin
			});
		case 'message':
			return timeline.waitingMessage({ message: event.message, n: event.payloadBytes });
	}
}

function stateTitle(event: Of<'state'>): Words {
	switch (event.state) {
		case 'created':
			return words.containerCreated;
		case 'running':
			return words.containerRuns;
		case 'exited':
			return words.containerEnded({ code: event.exitCode ?? 0 });
		case 'failed':
			return words.containerFailed;
		case 'removed':
			return words.containerRemoved;
	}
}

export function ownerOf(event: TraceEvent): Words {
	if (event.kind === 'board') return words.ownerBoard;
	if (event.container === null) return words.ownerPanel;
	const thread = event.kind === 'call' && event.thread > 0 ? ` #${event.thread}` : '';
	return verbatim(plain(event.container) + thread);
}

/** Everything that is known, as pairs of a word and a text. */
export function eventDetails(
	event: TraceEvent,
	pinName: (port: number, pin: number) => string | null
): [Words, Words][] {
	const rows: [Words, Words][] = [
		[words.time, verbatim(timeText(event.at))],
		[words.of, ownerOf(event)],
		[words.event, words.number({ n: event.sequence })]
	];
	if (event.kind !== 'call') return [[words.what, eventTitle(event, pinName)], ...rows];
	const { function: called, args, result, returned, text } = event;
	const type = `${called.module}.${called.name}(${called.params.join(', ')})`;
	rows.unshift([
		words.function,
		verbatim(plain(`${type}${called.result ? ` → ${called.result}` : ''}`))
	]);
	args.forEach((value, i) => rows.push([words.argument({ i }), verbatim(hexText(value))]));
	rows.push([words.result, resultWords(returned, result)]);
	rows.push([words.took, words.boardTime({ duration: durationText(event.endedAt - event.at) })]);
	if (text !== null) rows.push([words.text, verbatim(plain(text))]);
	for (const { address, bytes } of event.writes)
		rows.push([words.wroteAt({ address }), bytesWords(bytes)]);
	return rows;
}

function resultWords(returned: boolean, result: TraceValue | null): Words {
	if (!returned) return words.didNotReturn;
	return result === null ? words.none : verbatim(hexText(result));
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

function bytesWords(bytes: Uint8Array): Words {
	const shown = Array.from(bytes.subarray(0, SHOWN_BYTES), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join(' ');
	return bytes.length > SHOWN_BYTES ? words.bytesOf({ shown, n: bytes.length }) : verbatim(shown);
}
