// A container as the panel of the board shows it. Not in the component: TypeScript by itself does not read those.
import type { BoardContainer } from '#lib/board/board.ts';
import type { ContainerAction } from '#lib/flow/containers/container-actions.ts';
import type { Ending } from '#lib/flow/containers/exceptions.ts';
import type { Words } from '#lib/texts/words.ts';

/** A container as listed, with what only the page knows. */
export interface ContainerRow extends BoardContainer {
	/** Known when the page waited for it. */
	exitCode?: number | null;
	/** What ended it otherwise than by its own exit. */
	ending?: Ending | null;
	/** Why its start failed, where it did and the board said so. */
	failure?: Words | null;
	/** A command for it is under way. */
	pending?: ContainerAction | null;
	/** Its end is waited for. */
	awaited?: boolean;
}
