// `ocre container …`: creating, starting, watching and removing containers from the command line.
import { isValidName } from '#lib/abi/names.ts';
import type { Container, ContainerOptions, RuntimeStatus } from '../../runtime/runtime.ts';
import { getopt, type Option } from './getopt.ts';
import type { OcreContext } from './ocre.ts';
import { createUsage, usage } from './ocre-usage.ts';

const NAME_RULE = "Valid are [a-z0-9_-.] (lowercase alphanumeric) and cannot start with '.'";

export function invalidName(kind: 'container' | 'image', name: string): string {
	return `Invalid characters in ${kind} ID '${name}'. ${NAME_RULE}`;
}

function mountProblem(mount: string): string | null {
	if (!mount.startsWith('/')) return 'source must be absolute path';
	const colon = mount.indexOf(':');
	if (colon < 0) return 'must be <source>:<destination>';
	if (mount[colon + 1] !== '/') return 'destination must be absolute path';
	return mount.length === colon + 2 ? "destination must not be '/'" : null;
}

type Draft = {
	-readonly [Key in 'id' | 'runtime' | 'detached']: ContainerOptions[Key];
} & { capabilities: string[]; mounts: string[]; environment: string[] };

/** Takes one option over; the text to print when it is refused, `usage` when the usage follows. */
function applyOption(
	draft: Draft,
	{ letter, value }: Option
): { text: string; usage: boolean } | null {
	const once = (what: string) => ({ text: `${what} can be set only once\n\n`, usage: true });
	switch (letter) {
		case 'd':
			if (draft.detached) return once('Detached mode');
			draft.detached = true;
			break;
		case 'n':
			if (draft.id !== null) return once('Container ID');
			if (!isValidName(value))
				return { text: invalidName('container', value) + '\n', usage: false };
			draft.id = value;
			break;
		case 'r':
			if (draft.runtime !== null) return once('Runtime');
			draft.runtime = value;
			break;
		case 'v': {
			const problem = mountProblem(value);
			if (problem) return { text: `Invalid mount format: '${value}': ${problem}\n`, usage: false };
			draft.mounts.push(value);
			break;
		}
		case 'k':
			draft.capabilities.push(value);
			break;
		case 'e':
			draft.environment.push(value);
	}
	return null;
}

/** Null after it said what is wrong. */
function readOptions(
	{ printf, system, optionsFrom }: OcreContext,
	command: 'run' | 'create',
	words: readonly string[]
): ContainerOptions | null {
	if (words.length <= 1) {
		printf(`'ocre container ${command}' requires arguments\n\n${createUsage(command)}`);
		return null;
	}
	const { options, next, refused } = getopt(words, optionsFrom, 'dn:r:v:k:e:', system);
	const draft: Draft = {
		id: null,
		runtime: null,
		detached: false,
		capabilities: [],
		mounts: [],
		environment: []
	};
	for (const option of options) {
		const problem = applyOption(draft, option);
		if (!problem) continue;
		printf(problem.text + (problem.usage ? createUsage(command) : ''));
		return null;
	}
	if (refused !== null) {
		printf(`Invalid option '-${refused}'\n`);
		return null;
	}
	const image = words[next];
	if (image === undefined) {
		const text = `'ocre container ${command}' requires at least one non option argument\n\n`;
		printf(text + createUsage(command));
		return null;
	}
	if (!isValidName(image)) {
		printf(invalidName('image', image));
		return null;
	}
	return { ...draft, image, args: words.slice(next + 1) };
}

async function createContainer(
	context: OcreContext,
	command: 'run' | 'create',
	words: readonly string[]
): Promise<number> {
	const { printf, system } = context;
	const options = readOptions(context, command, words);
	if (!options) return -1;
	const container = await system.runtime.create(options);
	if (!container) {
		printf('Failed to create container\n');
		return -1;
	}
	if (command === 'run' && (await container.start()) !== 0) {
		printf('Failed to start container\n');
		return -1;
	}
	if (command === 'create' || options.detached) printf(`${container.id}\n`);
	return 0;
}

type ContainerCommand = 'start' | 'kill' | 'stop' | 'pause' | 'unpause' | 'wait' | 'rm';

const SENTENCES: Record<ContainerCommand, string> = {
	start: 'Starts a container in the Ocre context.',
	kill: 'Kills a container in the Ocre context.',
	stop: 'Stops a container in the Ocre context.',
	pause: 'Pauses a container in the Ocre context.',
	unpause: 'Unpauses a container in the Ocre context.',
	wait: 'Waits for a container to exit.',
	rm: 'Removes a stopped container from the Ocre context.'
};

const ALLOWED: Record<ContainerCommand, { states: readonly RuntimeStatus[]; otherwise: string }> = {
	start: { states: ['CREATED', 'STOPPED'], otherwise: 'is not ready to run' },
	kill: { states: ['RUNNING'], otherwise: 'is not running' },
	stop: { states: ['RUNNING'], otherwise: 'is not running' },
	pause: { states: ['RUNNING'], otherwise: 'is not running' },
	unpause: { states: ['PAUSED'], otherwise: 'is not paused' },
	wait: {
		states: ['UNKNOWN', 'RUNNING', 'PAUSED', 'STOPPED', 'ERROR'],
		otherwise: 'has not started'
	},
	rm: { states: ['STOPPED', 'CREATED', 'ERROR'], otherwise: 'is in use' }
};

async function act(
	{ printf, system }: OcreContext,
	command: ContainerCommand,
	container: Container
): Promise<number> {
	const { id } = container;
	switch (command) {
		case 'start': {
			const result = await container.start();
			printf(`${id}\n`);
			return result;
		}
		case 'kill': {
			const result = container.kill();
			printf(`${id}\n`);
			return result;
		}
		case 'stop':
		case 'pause':
		case 'unpause':
			system.console.log('err', 'container', `Container '${id}' does not support ${command}`);
			printf(`${id}\n`);
			return -1;
		case 'rm': {
			const result = system.runtime.remove(container);
			printf(`${id}\n`);
			return result;
		}
		case 'wait': {
			const code = await container.wait();
			printf(code === null ? `Failed to wait for container '${id}'\n` : `${code}\n`);
			return code === null ? -1 : 0;
		}
	}
}

function oneContainer(
	context: OcreContext,
	command: ContainerCommand,
	words: readonly string[]
): number | Promise<number> {
	const { printf, system } = context;
	const id = words[1];
	if (words.length !== 2 || id === undefined) {
		printf(
			`'ocre container ${command}' requires exactly one argument\n\n` +
				usage(`container ${command} CONTAINER`, SENTENCES[command])
		);
		return -1;
	}
	const container = system.runtime.find(id);
	if (!container) {
		printf(`Failed to get container '${id}'\n`);
		return -1;
	}
	const { states, otherwise } = ALLOWED[command];
	if (!states.includes(container.status())) {
		printf(`Container '${id}' ${otherwise}\n`);
		return -1;
	}
	return act(context, command, container);
}

const STATUS_WIDTH = 7;

function listContainers({ printf, system }: OcreContext, words: readonly string[]): number {
	if (words.length > 2) {
		printf(
			"'ocre container ps' requires at most one argument\n\n" +
				usage('container ps [CONTAINER]', 'List containers in Ocre context.')
		);
		return -1;
	}
	const id = words[1];
	const one = id === undefined ? null : system.runtime.find(id);
	if (id !== undefined && !one) {
		printf(`Failed to get container '${id}'\n`);
		return -1;
	}
	printf('ID\tSTATUS\tIMAGE\n');
	for (const container of one ? [one] : system.runtime.list())
		printf(`${container.id}\t${container.status().padEnd(STATUS_WIDTH)}\t${container.image}\n`);
	return 0;
}

/** Null when there is no such command. */
export function containerCommand(
	context: OcreContext,
	words: readonly string[]
): number | Promise<number> | null {
	const command = words[0];
	switch (command) {
		case 'run':
		case 'create':
			return createContainer(context, command, words);
		case 'ps':
			return listContainers(context, words);
		case 'start':
		case 'kill':
		case 'stop':
		case 'pause':
		case 'unpause':
		case 'wait':
		case 'rm':
			return oneContainer(context, command, words);
		default:
			return null;
	}
}
