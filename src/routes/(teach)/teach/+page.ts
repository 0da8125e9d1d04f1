// Opens the browser's storage before anything is shown: colours and text size are those of the playground.
import { openProjectStore } from '#lib/storage/open-store.ts';

export async function load() {
	return { store: await openProjectStore() };
}
