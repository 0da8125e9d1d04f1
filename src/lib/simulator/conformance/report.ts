// The conformance table of one Zephyr version: for each recording how many exchanges are equal, then each other one with
// its reason.
import type { RecordedSessions } from './recorded-sessions.ts';
import type { SessionExchange } from './replay.ts';

export const exchangeKey = ({ recording, index }: SessionExchange): string =>
	`${recording}#${index}`;

/** Differs without a reason, or is equal although it has one. */
export function unexpected(
	{ differences }: RecordedSessions,
	exchanges: readonly SessionExchange[]
): SessionExchange[] {
	return exchanges.filter((exchange) => exchange.equal === exchangeKey(exchange) in differences);
}

function summary(exchanges: readonly SessionExchange[]): string {
	const equal = exchanges.filter((exchange) => exchange.equal).length;
	const percent = exchanges.length === 0 ? 100 : (equal * 100) / exchanges.length;
	return `${equal} of ${exchanges.length} exchanges equal (${percent.toFixed(1)} %)`;
}

function differing({ differences }: RecordedSessions, exchange: SessionExchange): string {
	const reason = differences[exchangeKey(exchange)] ?? 'UNEXPLAINED';
	const sent = exchange.note || JSON.stringify(exchange.sent).slice(0, 60);
	return `  ${exchangeKey(exchange)} (${sent}): ${reason}`;
}

/** Lines for a terminal. */
export function conformanceReport(
	sessions: RecordedSessions,
	exchanges: readonly SessionExchange[]
): string[] {
	const names = [...new Set(exchanges.map(({ recording }) => recording))].sort();
	const width = Math.max(0, ...names.map((name) => name.length));
	return [
		`Zephyr ${sessions.zephyr}`,
		...names.map((name) => {
			const own = exchanges.filter(({ recording }) => recording === name);
			return `${name.padEnd(width)}  ${summary(own)}`;
		}),
		'',
		summary(exchanges),
		...exchanges
			.filter((exchange) => !exchange.equal)
			.map((exchange) => differing(sessions, exchange)),
		'Left out:',
		...Object.entries(sessions.leftOut).map(([name, reason]) => `  ${name}: ${reason}`)
	];
}
