// A scenario's report in few words.
import type { ScenarioReport } from '#lib/scenario/scenario-report.ts';
import { plural } from '#lib/ui/format.ts';

export const TONES = {
	running: 'info',
	passed: 'success',
	failed: 'error',
	cancelled: 'neutral'
} as const satisfies Record<ScenarioReport['state'], string>;

/** `350 ms`, `12.0 s`. */
export function timeText(ms: number): string {
	return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** Such as `5 of 12 steps, 3.4 s`. */
export function summaryOf({ steps, durationMs }: ScenarioReport): string {
	const passed = steps.filter(({ state }) => state === 'passed').length;
	return `${passed} of ${plural(steps.length, 'step')}, ${timeText(durationMs)}`;
}
