// Messages between containers.
import { equals, holds, type Check, type Subject } from '../check.ts';
import { PUBLISHER, SUBSCRIBER, UNHEARD } from '../programs.ts';

const delivered: Check = {
	id: 'messages',
	title: 'What one container publishes arrives at another in its order',
	needs: ['quiet'],
	async run(trial) {
		const { board, console, options } = trial;
		const capabilities = ['ocre:api'];
		const subscriber = await trial.start(SUBSCRIBER, { capabilities });
		await console.printed('ready\n');
		const publisher = await trial.start(PUBLISHER);
		equals(await board.wait(publisher, options), 0, 'The exit code of the publisher');
		await console.printed('three\n');
		equals(await board.wait(subscriber, options), 0, 'The exit code of the subscriber');
		await trial.settled();
		equals(console.output, 'ready\none\ntwo\nthree\n', 'The output');
	}
};

const unheard: Check = {
	id: 'messages-unheard',
	title: 'A message to nobody is refused, and the board warns of it',
	needs: ['quiet'],
	async run(trial) {
		const output = await trial.output(UNHEARD);
		holds(/^-\d+\n$/.test(output), `Publishing gave ${JSON.stringify(output)}.`);
		await trial.console.logged('nobody/listens');
	}
};

export const MESSAGES: Subject = { name: 'messages', checks: [delivered, unheard] };
