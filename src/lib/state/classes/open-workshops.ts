// What workshops take of the playground. Fetched with the first one.
import { openClassStore } from '#lib/storage/indexeddb-class-store.ts';
import type { Playground } from '../playground.svelte.ts';
import { Workshops } from './workshops.svelte.ts';

export function openWorkshops(playground: Playground): Workshops {
	const { settings, workspace } = playground;
	return new Workshops({
		...{ settings, workspace },
		openLessons: () => playground.openLessons(),
		openStore: () => openClassStore(),
		chooseBoard: (board) => playground.chooseBoard(board),
		emulated() {
			const target = playground.having('emulation');
			if (!target?.model) return null;
			const { mode, profile } = target.model;
			return { mode, profileId: profile.id, setMode: (next) => target.emulation.setMode(next) };
		}
	});
}
