// Opens the browser's storage before anything is shown: what is shown is what was kept.
import { openProjectStore } from '#lib/storage/open-store.ts';

export async function load() {
	return { store: await openProjectStore() };
}
