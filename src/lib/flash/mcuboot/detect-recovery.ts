// Whether what answers on a port is MCUboot in serial recovery, or firmware with SMP.
import { osEcho } from '#lib/wire/smp-messages.ts';
import { isMissing, type SmpRequests } from '../line/smp-requests.ts';

const ECHO_LIMIT_MS = 500;
const ATTEMPTS = 4;

/** Whether anything answers SMP. A refusal is an answer: bootloaders need not have an echo. */
export async function answersEcho(
	requests: SmpRequests,
	revive: (signal?: AbortSignal) => Promise<void>,
	signal?: AbortSignal
): Promise<boolean> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		try {
			await requests.request(osEcho('hello'), ECHO_LIMIT_MS, signal);
			return true;
		} catch (error) {
			if (!isMissing(error)) throw error;
			await revive(signal);
		}
	}
	return false;
}

export type WhatAnswers = 'recovery' | 'firmware' | 'nothing';

/**
 * Asks in both versions of SMP: firmware answers both, a bootloader compares the whole byte that has the version, and
 * hears only version 0. `old` asks in version 0, `fresh` in version 1.
 */
export async function whatAnswers(
	{ old, fresh }: { old: SmpRequests; fresh: SmpRequests },
	revive: (signal?: AbortSignal) => Promise<void>,
	signal?: AbortSignal
): Promise<WhatAnswers> {
	if (await answersEcho(fresh, revive, signal)) return 'firmware';
	return (await answersEcho(old, revive, signal)) ? 'recovery' : 'nothing';
}
