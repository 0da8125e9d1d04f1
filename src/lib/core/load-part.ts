// Loads code that is not there from the start. A network that failed once must not keep it away for good: a module is
// asked for again, and so are its styles.
import { AppError } from './errors.ts';

/** What of the document takes part: links to styles that were added for a part. */
export interface StyleLinks {
	/** Removes those whose styles did not arrive, so that they are asked for again. */
	removeBroken(): void;
}

/** Rejects with `part-unavailable` and the cause. */
export async function loadPart<T>(
	load: () => Promise<T>,
	links: StyleLinks = documentLinks
): Promise<T> {
	// An earlier attempt may have failed unseen.
	links.removeBroken();
	try {
		return await load();
	} catch (error) {
		links.removeBroken();
		if (error instanceof AppError) throw error;
		throw new AppError('part-unavailable', 'A part of the page could not be loaded.', {
			cause: error
		});
	}
}

/** A document, as far as it tells of links that failed. */
export interface LinkEvents {
	addEventListener(
		type: 'error',
		listener: (event: { target: unknown }) => void,
		capture: true
	): void;
}

/**
 * A link that failed stays in the document without a sheet, and who looks for its address takes it for loaded. One that
 * is still loading has no sheet either, and must stay: those who wait for it would never hear of it again.
 */
export function watchLinks(events: LinkEvents): StyleLinks {
	const broken = new Set<Element>();
	events.addEventListener(
		'error',
		({ target }) => {
			if (isStyleLink(target)) broken.add(target);
		},
		true
	);
	return {
		removeBroken() {
			for (const link of broken) link.remove();
			broken.clear();
		}
	};
}

function isStyleLink(target: unknown): target is HTMLLinkElement {
	const { nodeName, rel } = target as Partial<HTMLLinkElement>;
	return nodeName === 'LINK' && rel === 'stylesheet';
}

const documentLinks: StyleLinks =
	typeof document === 'undefined' ? { removeBroken: () => {} } : watchLinks(document);
