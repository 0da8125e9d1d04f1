// Which container printed what: a board does not say, but where only one of them runs, it can be told.
import type { BoardContainer, ConsoleEvent } from '#lib/board/board.ts';

const NAMED = /^(Created|Started|Removed|Sent kill signal to) container '([^']+)'/;
const EXITED = /^Container '([^']+)' exited\./;

export class ContainerSources {
	/** Containers that may print now: those that run, and those that are just being started. */
	#printing = new Set<string>();

	/** What the event comes from or, for a log line, tells of; undefined where that cannot be told. */
	hear(event: ConsoleEvent): string | undefined {
		if (event.kind === 'output') return this.#only();
		return event.module === 'container' ? this.#log(event.text) : undefined;
	}

	/** Containers that may have printed what came last, where it cannot be told which; otherwise empty. */
	get several(): readonly string[] {
		return this.#printing.size > 1 ? [...this.#printing] : [];
	}

	/** The board's own list, which knows better than its log. */
	list(containers: readonly BoardContainer[]): void {
		const alive = containers.filter(({ status }) => status === 'running' || status === 'paused');
		this.#printing = new Set(alive.map(({ id }) => id));
	}

	#only(): string | undefined {
		const [only] = this.#printing;
		return this.#printing.size === 1 ? only : undefined;
	}

	#log(text: string): string | undefined {
		const exited = EXITED.exec(text)?.[1];
		const [, what, named] = NAMED.exec(text) ?? [];
		if (what === 'Created' || what === 'Started') this.#printing.add(named!);
		const gone = exited ?? (what === 'Removed' ? named : undefined);
		if (gone !== undefined) this.#printing.delete(gone);
		return exited ?? named;
	}
}
