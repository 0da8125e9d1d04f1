// A scenario's report in few words.
import type { ScenarioReport } from '#lib/scenario/scenario-report.ts';
import { scenario as words } from '#lib/texts/en/scenario.ts';
import { fixed, type Words } from '#lib/texts/words.ts';

export const TONES = {
	running: 'info',
	passed: 'success',
	failed: 'error',
	cancelled: 'neutral'
} as const satisfies Record<ScenarioReport['state'], string>;

/** `350 ms`, `12.0 s`. */
export function timeWords(ms: number): Words {
	return ms < 1000
		? words.milliseconds({ value: Math.round(ms) })
		: words.seconds({ value: fixed(ms / 1000, 1) });
}

/** Such as `5 of 12 steps, 3.4 s`. */
export function summaryOf({ steps, durationMs }: ScenarioReport): Words {
	const passed = steps.filter(({ state }) => state === 'passed').length;
	return words.summary({ passed, n: steps.length, time: timeWords(durationMs) });
}
