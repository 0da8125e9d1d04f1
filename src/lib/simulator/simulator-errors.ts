// The errors of the simulated board: each code with the values that its text takes. The texts are in texts/en.
import type { Internal, NoValues } from '#lib/core/errors.ts';

export interface SimulatorErrors {
	cancelled: Internal;
	'connection-closed': NoValues;
	'connection-refused': NoValues;
	'json-invalid': Internal;
	'network-missing': NoValues;
	'not-isolated': NoValues;
	'port-failed': Internal;
	'recording-board': NoValues;
	'recording-broken': NoValues;
	'recording-failed': NoValues;
	'recording-too-large': NoValues;
	'recording-unknown': NoValues;
	'simulator-crashed': NoValues;
	'trace-failed': NoValues;
	'trace-invalid': NoValues;
	'trace-too-large': NoValues;
	'trace-too-new': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends SimulatorErrors {}
}
