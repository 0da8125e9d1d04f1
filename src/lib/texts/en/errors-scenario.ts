// What the errors of scenarios mean to a user, and what to do next.
import { room } from '../room.ts';

export const scenarioErrors = room('errors.scenario', {
	'scenario-no-such-button': 'The board has no button {name}. It has: {known}.',
	'scenario-no-such-button.next': 'Name one of these in the scenario.',
	'scenario-no-such-channel': 'The sensor {name} needs a channel. It has: {known}.',
	'scenario-no-such-channel.next': 'Name one of these in the scenario.',
	'scenario-no-such-pin': 'The board has no LED or pin {name}. It has: {known}.',
	'scenario-no-such-pin.next': 'Name one of these in the scenario.',
	'scenario-no-such-sensor': 'The board has no sensor {name}. It has: {known}.',
	'scenario-no-such-sensor.next': 'Name one of these in the scenario.',
	'scenario-needs-panel': 'This scenario needs a simulated board.',
	'scenario-needs-panel.next':
		'Some of its steps press buttons or look at LEDs, pins, sensors, messages or a display, which only a simulated board offers. Choose one in the run bar, or take those steps out.',
	'scenario-needs-simulator': 'This scenario needs a simulated board.',
	'scenario-needs-simulator.next':
		'It asks for documented mode, which no real board has. Choose a simulated board in the run bar, or take “mode” out.',
	'scenario-needs-reset': 'The board cannot be reset from here.',
	'scenario-needs-reset.next':
		'The scenario has a step that resets it, and the board’s shell has no command for that. Choose another board, or take that step out.'
});
