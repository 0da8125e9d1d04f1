// A board that a scenario runs on: made ready, so that nothing of an earlier run is there.
import { AppError } from '#lib/core/errors.ts';
import { checkWithoutPanel } from '#lib/scenario/panel-steps.ts';
import type { ScenarioBoard, ScenarioPanel } from '#lib/scenario/scenario-host.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { notes } from '#lib/texts/en/notes.ts';
import type { Words } from '#lib/texts/words.ts';

/** A target as far as a scenario needs it. */
export interface ScenarioTarget {
	readonly name: string;
	readonly session: {
		readonly board: ScenarioBoard;
		readonly console: { note(words: Words): void };
	};
	/** Buttons, lights and sensors that the page has; null: the board has real ones. */
	readonly panel: ScenarioPanel | null;
	canReset(signal: AbortSignal): Promise<boolean>;
	reset(): Promise<void>;
}

/**
 * Resets it. A board that cannot be reset keeps what is on it, and its console says so. Throws what the scenario needs
 * and the board lacks: `scenario-needs-panel`, `scenario-needs-simulator`, `scenario-needs-reset`.
 */
export async function prepareTarget(
	target: ScenarioTarget,
	scenario: Scenario,
	signal: AbortSignal
): Promise<void> {
	if (!target.panel) checkWithoutPanel(scenario);
	if (await target.canReset(signal)) return target.reset();
	if (scenario.steps.some(({ action }) => action.kind === 'reset'))
		throw new AppError('scenario-needs-reset', 'The page cannot reset this board.');
	target.session.console.note(notes.notReset);
}
