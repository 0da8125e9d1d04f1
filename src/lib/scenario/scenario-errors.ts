// The errors of scenarios: each code with the values that its text takes. The texts are in texts/en.
import type { Internal, NoValues } from '#lib/core/errors.ts';

export interface ScenarioErrors {
	'not-as-expected': Internal;
	'scenario-no-such-button': { name: string; known: readonly string[] };
	'scenario-no-such-channel': { name: string; known: readonly string[] };
	'scenario-no-such-pin': { name: string; known: readonly string[] };
	'scenario-no-such-sensor': { name: string; known: readonly string[] };
	'scenario-timeout': Internal;
	'step-timeout': Internal;
	'scenario-needs-panel': NoValues;
	'scenario-needs-reset': NoValues;
	'scenario-needs-simulator': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends ScenarioErrors {}
}
