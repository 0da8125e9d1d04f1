// What is wrong with a scenario.
import { room } from '../room.ts';

export const scenarioFindings = room('findings.scenario', {
	'scenario-empty': 'The file is empty. Add a list of steps, such as “{example}”.',
	'scenario-not-map': 'Expected fields such as “name:” and “steps:”, one on each line.',
	'scenario-name-long': 'A name has {max} characters at most.',
	'scenario-board': 'Give the id of a board profile, such as {example}.',
	'scenario-mode': 'Modes are {known}.',
	'scenario-time': 'Give a time with its unit, such as 500 ms or 2 s, up to {max} min.',
	'scenario-no-steps': 'Give at least one step.',
	'scenario-step': 'A step does one thing: {known}.',
	'scenario-text-length': 'Give a text of 1 to {max} characters.',
	'scenario-container': 'Names of containers have only a–z, 0–9, “.”, “_”, “-”.',
	'scenario-reset': 'Write “{example}”.',
	'scenario-set': 'Say which sensor and what it measures: “{example}”.',
	'scenario-character.word':
		'Only printable ASCII can be sent to a board, and {max} characters at most.',
	'scenario-character.line': 'A command is one line of printable ASCII, {max} characters at most.',
	'scenario-pattern':
		'This is not a regular expression: {problem}. Lookarounds and backreferences are not supported.',
	'scenario-pattern.long': 'A pattern has {max} characters at most.',
	'scenario-pin': 'Name a pin by port and number, such as PH7 or 7.7.',
	'scenario-condition.one': 'Name one thing: {known}.',
	'scenario-condition.not-for': '“{field}” is not for “{kind}”.',
	'scenario-condition.no-wait': 'This cannot be waited for: use “expect”.',
	'scenario-condition.no-expect': 'Changes take time: use “wait”, or “blinks”.',
	'scenario-condition.pin': 'Use one of “is”, “changes” and “blinks”.',
	'scenario-condition.is': 'Say {first} or {second}.',
	'scenario-condition.count': 'Give a whole number from 1 to {max}.',
	'scenario-condition.hertz': 'Give a frequency, such as {example}.',
	'scenario-condition.share': 'Give a share, such as {example}.',
	'scenario-condition.time': 'Give a time with its unit, such as {example}.',
	'scenario-condition.periods':
		'Look for at least one and a half periods, and ten minutes at most (“during”).',
	'scenario-condition.exit': 'An exit code is a whole number.',
	'scenario-condition.state': 'Say what it is: {known}.'
});
