// Which steps need the board's panel: its buttons, lights, sensors and messages, which a real board shows to nobody here.
import { AppError } from '#lib/core/errors.ts';
import type { Action, Check, Condition, Scenario, Step } from './scenario.ts';

export function needsPanel(action: Action): boolean {
	switch (action.kind) {
		case 'press':
		case 'release':
		case 'click':
		case 'set':
			return true;
		case 'wait':
			return isSeenOnPanel(action.condition);
		case 'expect':
			return isSeenOnPanel(action.check);
		default:
			return false;
	}
}

function isSeenOnPanel({ kind }: Condition | Check): boolean {
	switch (kind) {
		case 'led':
		case 'level':
		case 'changes':
		case 'blinks':
		case 'message':
		case 'display':
			return true;
		default:
			return false;
	}
}

/**
 * What a board on a cable cannot run. Throws `scenario-needs-panel` with the lines that need one, and
 * `scenario-needs-simulator` for the mode that no real board has.
 */
export function checkWithoutPanel({ steps, mode }: Pick<Scenario, 'steps' | 'mode'>): void {
	if (mode === 'documented')
		throw new AppError('scenario-needs-simulator', 'It asks for documented mode.');
	const lines = steps.filter(({ action }: Step) => needsPanel(action)).map(({ line }) => line);
	if (lines.length === 0) return;
	const shown = lines.slice(0, 5).join(', ');
	const more = lines.length > 5 ? ', …' : '';
	throw new AppError(
		'scenario-needs-panel',
		`${lines.length === 1 ? 'Line' : 'Lines'} ${shown}${more}: buttons, LEDs, pins, sensors, messages and displays are there on a simulated board only.`
	);
}

/** The panel, for a step that was found to need one. */
export function present<T>(panel: T | null): T {
	if (panel === null) throw new RangeError('a step that needs a panel was not refused');
	return panel;
}
