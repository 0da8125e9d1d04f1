// What several checks, or several steps, come to together.
import type { CheckState } from './check-report.ts';

/** Without any, it passes. */
export function stateOfChecks(states: readonly CheckState[]): CheckState {
	if (states.includes('running')) return 'running';
	const some = states.some((state) => state !== 'waiting');
	if (states.includes('waiting')) return some ? 'running' : 'waiting';
	if (states.includes('failed')) return 'failed';
	return states.includes('cancelled') ? 'cancelled' : 'passed';
}
