// What flashing needs of a board's SMP: one request after the other, or a few at once. Whoever has the board's port can
// offer it.
import { AppError } from '#lib/core/errors.ts';
import { readFailure, type SmpFailure, type SmpRequest } from '#lib/wire/smp-messages.ts';
import type { PayloadMap } from '#lib/wire/smp-payload.ts';

export interface SmpRequests {
	/**
	 * The answer, failures of the board included. Fails with `flash-silent` when none came in time, with
	 * `flash-device-lost` when the connection ended, and with the reason of the signal.
	 */
	request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<PayloadMap>;
}

/** The board's answer says that it failed. `failure` is what exactly it said. */
export class SmpRefusal extends AppError {
	readonly failure: SmpFailure;

	constructor(error: AppError, failure: SmpFailure) {
		super(...([error.code, error.message, { values: error.values }] as unknown as [never, never]));
		this.failure = failure;
	}
}

/** Requests that may be sent again, since they change nothing or change it to the same. */
const ATTEMPTS = 3;

export interface Patience {
	limitMs: number;
	signal?: AbortSignal | undefined;
	/** Default: 3. */
	attempts?: number;
}

/** Asks again when an answer does not come or is damaged; the board's own failures are answers. */
export async function askPatiently(
	requests: SmpRequests,
	request: SmpRequest,
	{ limitMs, signal, attempts = ATTEMPTS }: Patience
): Promise<PayloadMap> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await requests.request(request, limitMs, signal);
		} catch (error) {
			if (attempt >= attempts || !isMissing(error)) throw error;
		}
	}
}

/** No answer came, or none that can be read. */
export function isMissing(error: unknown): boolean {
	return (
		error instanceof AppError && (error.code === 'flash-silent' || error.code === 'smp-invalid')
	);
}

/** Throws what `describe` makes of a failure in an answer. */
export function refuse(map: PayloadMap, describe: (failure: SmpFailure) => AppError): PayloadMap {
	const failure = readFailure(map);
	if (failure) throw new SmpRefusal(describe(failure), failure);
	return map;
}
