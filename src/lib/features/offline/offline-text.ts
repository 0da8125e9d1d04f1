// The state of the offline copy in words: one line for the status, a sentence for the dialog, and names of the groups.
import { isLanguageGroup, languageGroup } from '#lib/offline/language-group.ts';
import type { GroupState } from '#lib/offline/site-copy.ts';
import type { OfflineStage } from '#lib/state/offline/offline-copy.svelte.ts';
import type { CopyState } from '#lib/offline/site-copy.ts';
import { offline as words } from '#lib/texts/en/offline.ts';
import type { Language } from '#lib/texts/languages.ts';
import type { Words } from '#lib/texts/words.ts';

const GROUPS: Readonly<Record<string, Words>> = {
	page: words.groupPage,
	c: words.groupC,
	'whole-c': words.groupWholeC,
	examples: words.groupExamples,
	firmware: words.groupFirmware
};

function groupWords(id: string): Words {
	return GROUPS[id] ?? words.groupOther({ id });
}

/** A line of the table: one group, or all languages that are not shown. */
export interface GroupRow {
	id: string;
	what: Words;
	keptBytes: number;
	sizeBytes: number;
}

export function groupRows(groups: readonly GroupState[], { name, tag }: Language): GroupRow[] {
	const shown = languageGroup(tag);
	const others = groups.filter(({ id }) => id !== shown && isLanguageGroup(id));
	const rows = groups
		.filter((group) => !others.includes(group))
		.map(({ id, keptBytes, sizeBytes }) => {
			const what = id === shown ? words.groupLanguage({ name }) : groupWords(id);
			return { id, what, keptBytes, sizeBytes };
		});
	if (others.length === 0) return rows;
	const sizeBytes = others.reduce((sum, group) => sum + group.sizeBytes, 0);
	const kept = keptBytes(others);
	return [...rows, { id: 'languages', what: words.groupLanguages, keptBytes: kept, sizeBytes }];
}

const UNAVAILABLE = {
	insecure: words.insecure,
	missing: words.missing,
	development: words.development
} as const;

const HELD_BACK = {
	'save-data': words.heldBackSaveData,
	metered: words.heldBackMetered,
	slow: words.heldBackSlow
} as const;

/** Title and sentence of a failure are one. */
export function stageWords(stage: OfflineStage, kept: CopyState | null): readonly Words[] {
	switch (stage.stage) {
		case 'waiting':
			return [words.waiting];
		case 'unavailable':
			return [UNAVAILABLE[stage.by]];
		case 'held-back':
			return [HELD_BACK[stage.by]];
		case 'fetching':
			return [stage.progress ? words.fetching : words.preparing];
		case 'paused':
			return [words.paused];
		case 'removed':
			return [words.removed];
		case 'failed':
			return [stage.problem.title, stage.problem.next];
		case 'ready':
			return [restBytes(kept?.groups ?? []) > 0 ? words.readyNotAll : words.ready];
	}
}

/** What is listed and not kept. */
export function restBytes(groups: readonly GroupState[]): number {
	return groups.reduce((sum, { sizeBytes, keptBytes }) => sum + sizeBytes - keptBytes, 0);
}

export function keptBytes(groups: readonly GroupState[]): number {
	return groups.reduce((sum, group) => sum + group.keptBytes, 0);
}
