// The conformance table: for each recording how many exchanges are equal, then each other one with its reason.
import type { Exchange } from './replay.ts';
import { DIFFERENCES, LEFT_OUT } from './series.ts';

export const exchangeKey = ({ recording, index }: Exchange): string => `${recording}#${index}`;

/** Differs without a reason, or is equal although it has one. */
export function unexpected(exchanges: readonly Exchange[]): Exchange[] {
	return exchanges.filter((exchange) => exchange.equal === exchangeKey(exchange) in DIFFERENCES);
}

function summary(exchanges: readonly Exchange[]): string {
	const equal = exchanges.filter((exchange) => exchange.equal).length;
	const percent = exchanges.length === 0 ? 100 : (equal * 100) / exchanges.length;
	return `${equal} of ${exchanges.length} exchanges equal (${percent.toFixed(1)} %)`;
}

function differing(exchange: Exchange): string {
	const reason = DIFFERENCES[exchangeKey(exchange)] ?? 'UNEXPLAINED';
	const sent = exchange.note || JSON.stringify(exchange.sent).slice(0, 60);
	return `  ${exchangeKey(exchange)} (${sent}): ${reason}`;
}

/** Lines for a terminal. */
export function conformanceReport(exchanges: readonly Exchange[]): string[] {
	const names = [...new Set(exchanges.map(({ recording }) => recording))].sort();
	const width = Math.max(0, ...names.map((name) => name.length));
	return [
		...names.map((name) => {
			const own = exchanges.filter(({ recording }) => recording === name);
			return `${name.padEnd(width)}  ${summary(own)}`;
		}),
		'',
		summary(exchanges),
		...exchanges.filter((exchange) => !exchange.equal).map(differing),
		'Left out:',
		...Object.entries(LEFT_OUT).map(([name, reason]) => `  ${name}: ${reason}`)
	];
}
