// What the page asks of the worker that fetches the offline copy.
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { FetchProgress } from './fetch-files.ts';
import type { ListedFile } from './site-list.ts';

export interface CopyFetcherApi extends LifeApi {
	/** `root`: url of the site's root, ending in a slash. Rejects as `fetchFiles` does. */
	fetchFiles(
		files: readonly ListedFile[],
		root: string,
		onprogress: (progress: FetchProgress) => void
	): Promise<void>;
}
