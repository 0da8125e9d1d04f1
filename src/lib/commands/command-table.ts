// All commands of a page in one table. Those with keys are there from the start; the others come with the palette.
import type { Playground } from '#lib/state/playground.svelte.ts';
import { MAX_RECENT_COMMANDS } from '#lib/state/settings.svelte.ts';
import { matchesKeys, type PressedKey } from '#lib/ui/keys.ts';
import { execute, type Command, type CommandSource } from './command.ts';

export class CommandTable {
	#playground: Playground;
	#sources: readonly CommandSource[];
	#loadRest: (() => Promise<readonly CommandSource[]>) | null;

	/** `loadRest` brings commands without keys. */
	constructor(
		playground: Playground,
		first: readonly CommandSource[],
		loadRest: () => Promise<readonly CommandSource[]>
	) {
		this.#playground = playground;
		this.#sources = first;
		this.#loadRest = loadRest;
	}

	/** Fetches the commands that are not there from the start. */
	async load(): Promise<void> {
		const rest = await this.#loadRest?.();
		if (!rest || !this.#loadRest) return;
		this.#loadRest = null;
		this.#sources = [...this.#sources, ...rest];
	}

	/** Those that are offered now. Throws RangeError where an id or a key is there twice. */
	list(): readonly Command[] {
		const playground = this.#playground;
		const all = this.#sources.flatMap((source) =>
			typeof source === 'function' ? source(playground) : source
		);
		checkCommands(all);
		return all.filter(({ offered }) => offered?.(playground) ?? true);
	}

	/** In the order of the table. */
	withKeys(): readonly Command[] {
		return this.#fixed().filter(({ keys }) => keys !== undefined);
	}

	ofKey(event: PressedKey): Command | null {
		const pressed = ({ keys = [], offered }: Command) =>
			keys.some((one) => matchesKeys(event, one)) && (offered?.(this.#playground) ?? true);
		return this.#fixed().find(pressed) ?? null;
	}

	/** Without those that are made from the state: what has keys is always there. */
	#fixed(): readonly Command[] {
		return this.#sources.flatMap((source) => (typeof source === 'function' ? [] : source));
	}

	/** It was chosen in the palette: the next time it is among the first. */
	async choose(command: Command): Promise<void> {
		const { settings } = this.#playground;
		const before = settings.value.recentCommands.filter((id) => id !== command.id);
		const recentCommands = [command.id, ...before].slice(0, MAX_RECENT_COMMANDS);
		settings.change({ recentCommands });
		await execute(command, this.#playground);
	}
}

/** Throws RangeError where an id or a key is there twice. */
export function checkCommands(commands: readonly Command[]): void {
	const ids = new Set<string>();
	const taken = new Map<string, string>();
	for (const { id, keys = [] } of commands) {
		if (ids.has(id)) throw new RangeError(`two commands are called ${id}`);
		ids.add(id);
		for (const key of keys) {
			const other = taken.get(key);
			if (other !== undefined) throw new RangeError(`${key} belongs to ${other} and to ${id}`);
			taken.set(key, id);
		}
	}
}
