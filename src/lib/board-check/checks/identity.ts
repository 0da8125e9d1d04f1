// What a board says of itself and of what it has: identity, commands, lists.
import { equals, holds, type Check, type Subject } from '../check.ts';
import type { Trial } from '../trial.ts';

const identify: Check = {
	id: 'identify',
	title: 'The board says what it is',
	async run(trial) {
		const { board, options, facts } = trial;
		const identity = await board.identify(options);
		holds(/^\d+\.\d+\.\d+/.test(identity.version), `Its version is “${identity.version}”.`);
		holds(identity.commit !== '', 'The board reports no commit.');
		holds(board.state === 'supervisor', `The connection is ${board.state}.`);
		equals(identity.smp, facts.identity.smp, 'SMP, asked again');
		if (identity.board !== undefined) trial.note(identity.board);
	}
};

const commands: Check = {
	id: 'commands',
	title: 'A command line is answered with its lines and what it returned',
	async run({ board, options }) {
		const version = await board.command('ocre version', options);
		const fields = version.lines.map((line) => line.split(':')[0]);
		const expected = ['Ocre version', 'Commit ID', 'Build information', 'Build date'];
		equals(fields, expected, 'What the lines of “ocre version” begin with');
		equals(version.returnValue, 0, 'What “ocre version” returned');
		const wrong = await board.command('ocre ps check-board-nobody', options);
		holds(wrong.returnValue !== 0, '“ocre ps” of a container that is missing returned 0.');
		const unknown = await board.command('check-board-nosuch', options);
		holds(
			unknown.lines.some((line) => /: command not found$/.test(line)),
			`An unknown command was answered with ${JSON.stringify(unknown.lines)}.`
		);
	}
};

const longLine: Check = {
	id: 'long-line',
	title: 'A command line as long as the shell takes arrives whole',
	async run({ board, options }) {
		// It is an unknown command, so that the shell says it back.
		const word = `check-board-${'x'.repeat(255 - 12)}`;
		const { lines } = await board.command(word, options);
		equals(lines, [`${word}: command not found`], 'The answer');
	}
};

const lists: Check = {
	id: 'lists',
	title: 'Images and containers are listed the same twice',
	async run({ board, options }) {
		const images = await board.listImages(options);
		for (const { name, sha256, sizeBytes } of images)
			holds(
				/^[0-9a-f]{64}$/.test(sha256) || sizeBytes === 0,
				`The SHA-256 of ${name} is “${sha256}”.`
			);
		equals(await board.listImages(options), images, 'The images, listed again');
		equals(
			await board.listContainers(options),
			await board.listContainers(options),
			'The containers, listed again'
		);
	}
};

const tree: Check = {
	id: 'storage-tree',
	title:
		'The storage is listed with its folders, and images in it have the sizes that the runtime tells',
	async run(trial) {
		const root = await namesIn(trial, '/lfs');
		holds(root.includes('ocre/'), `/lfs has ${root.join(', ') || 'nothing'}.`);
		const ocre = await namesIn(trial, '/lfs/ocre');
		for (const name of ['containers/', 'images/'])
			holds(ocre.includes(name), `/lfs/ocre has ${ocre.join(', ') || 'nothing'}.`);
		const images = await trial.board.listImages(trial.options);
		const { entries } = await trial.board.storage.list('/lfs/ocre/images', trial.options);
		const sizes = (list: readonly { name: string; sizeBytes: number | null }[]) =>
			list.map(({ name, sizeBytes }) => `${name} ${sizeBytes}`).sort();
		equals(sizes(entries), sizes(images), 'The folder of the images');
	}
};

async function namesIn({ board, options }: Trial, path: string): Promise<string[]> {
	const { entries } = await board.storage.list(path, options);
	return entries.map(({ name, kind }) => (kind === 'directory' ? `${name}/` : name));
}

export const IDENTITY: Subject = {
	name: 'identity',
	checks: [identify, commands, longLine, lists, tree]
};
