// What a container is given: arguments, environment, capabilities.
import { equals, failsWith, holds, type Check, type Subject } from '../check.ts';
import { ARGUMENTS, ENVIRONMENT, FILES, SLEEPING, SUBSCRIBES_ONCE } from '../programs.ts';

/** Words that a shell would take apart or change if they were sent as they are. */
const ODD_WORDS = [
	'plain',
	'two words',
	'-d',
	'quo"te',
	"apo'strophe",
	'back\\slash',
	'$HOME',
	'*'
];

const args: Check = {
	id: 'arguments',
	title: 'Arguments arrive as they were given, with blanks and quotes',
	needs: ['quiet'],
	async run(trial) {
		const lines = (await trial.output(ARGUMENTS, { args: ODD_WORDS })).split('\n');
		holds(
			lines[0]?.endsWith(`/${ARGUMENTS.id}.wasm`) === true ||
				lines[0]?.endsWith(`-${ARGUMENTS.id}.wasm`) === true,
			`Its own name is “${lines[0]}”.`
		);
		equals(lines.slice(1), [...ODD_WORDS, ''], 'The arguments');
	}
};

const environment: Check = {
	id: 'environment',
	title: 'Environment variables arrive as they were given',
	needs: ['quiet'],
	async run(trial) {
		const variables = ['ONE=1', 'TWO=two words', 'EMPTY=', 'QUOTED="yes"', 'EQUAL=a=b'];
		const lines = (await trial.output(ENVIRONMENT, { environment: variables })).split('\n');
		equals(lines, [...variables, ''], 'The environment');
	}
};

const api: Check = {
	id: 'capability-api',
	title: 'A container may subscribe to messages with ocre:api, and not without',
	needs: ['quiet'],
	async run(trial) {
		const without = await trial.output(SUBSCRIBES_ONCE, { id: 'check-board-without' });
		holds(/^-\d+\n$/.test(without), `Without it, subscribing gives ${JSON.stringify(without)}.`);
		const capabilities = ['ocre:api'];
		const given = await trial.output(SUBSCRIBES_ONCE, { id: 'check-board-with', capabilities });
		equals(given, '0\n', 'What subscribing gives with it');
	}
};

const files: Check = {
	id: 'capability-filesystem',
	title: 'A container with the capability filesystem keeps a file and reads it back',
	needs: ['quiet'],
	async run(trial) {
		const capabilities = ['filesystem'];
		equals(
			await trial.output(FILES, { capabilities }),
			'0\n0\n0\n0\nkept in a file\n0\n',
			'What the calls gave, and the text'
		);
	}
};

const tooMuch: Check = {
	id: 'too-many-words',
	title: 'A start with more words than the shell takes is refused, and nothing is started',
	async run(trial) {
		const image = await trial.install(SLEEPING);
		const id = 'check-board-words';
		const words = Array.from({ length: 20 }, (_, i) => `w${i}`);
		const run = trial.board.run({ id, image, args: words }, trial.options);
		await failsWith(run, 'command-refused', 'Starting it');
		const long = trial.board.run({ id, image, args: ['x'.repeat(250)] }, trial.options);
		await failsWith(long, 'command-refused', 'Starting it with a long word');
		equals(await trial.statusOf(id), 'gone', 'The container');
	}
};

export const RUN_OPTIONS: Subject = {
	name: 'run options',
	checks: [args, environment, api, files, tooMuch]
};
