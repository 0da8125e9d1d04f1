// A workshop from what was chosen in the page: lessons, projects and images that are here.
import { toValidName } from '#lib/abi/names.ts';
import { LESSON_FILE } from '#lib/lesson/lesson.ts';
import type { NewWorkshop } from '#lib/workshop/pack-workshop.ts';
import type { WorkshopImage, WorkshopLesson, WorkshopProject } from '#lib/workshop/workshop.ts';
import type { Playground } from '../playground.svelte.ts';

export interface ChosenParts {
	title: string;
	about: string;
	/** `lesson ID`, `own PROJECT`, `project PROJECT`, `image DIGEST`. */
	chosen: ReadonlySet<string>;
	board: boolean;
	theme: boolean;
	textSize: boolean;
}

type Source = Pick<Playground, 'workspace' | 'settings' | 'having' | 'openLessons' | 'images'>;

export async function newWorkshop(playground: Source, parts: ChosenParts): Promise<NewWorkshop> {
	const { title, about, board, theme, textSize } = parts;
	const { value } = playground.settings;
	const { id, firmware } = value.board;
	return {
		...{ title, about, language: null },
		board: board ? { id, firmware, mode: value.boardMode } : null,
		settings: {
			theme: theme && value.theme !== 'system' ? value.theme : null,
			textSize: textSize ? value.textSize : null
		},
		lessons: await lessonsOf(playground, parts),
		projects: projectsOf(playground, parts),
		images: await imagesOf(playground, parts)
	};
}

function idsOf({ chosen }: ChosenParts, kind: string): string[] {
	return [...chosen]
		.filter((key) => key.startsWith(`${kind} `))
		.map((key) => key.slice(kind.length + 1));
}

/** A name that no other folder has. */
function folderNames(prefix: string): (name: string) => string {
	const taken = new Set<string>();
	return (name) => {
		const base = toValidName(name, 'part');
		let folder = `${prefix}/${base}`;
		for (let number = 2; taken.has(folder); number++) folder = `${prefix}/${base}-${number}`;
		taken.add(folder);
		return folder;
	};
}

/** Lessons that the user was given are not of the page: they go along whole. */
async function lessonsOf(playground: Source, parts: ChosenParts): Promise<WorkshopLesson[]> {
	const folder = folderNames('lessons');
	const listed: WorkshopLesson[] = [];
	for (const id of idsOf(parts, 'lesson')) {
		const lessons = await playground.openLessons();
		const isKept = lessons.cards?.find((card) => card.id === id)?.kept ?? false;
		if (!isKept) listed.push({ kind: 'page', id });
		else listed.push({ kind: 'own', folder: folder(id), files: (await lessons.lesson(id)).files });
	}
	for (const id of idsOf(parts, 'own')) {
		const project = playground.workspace.projects.find((one) => one.id === id);
		if (project && Object.hasOwn(project.files, LESSON_FILE))
			listed.push({ kind: 'own', folder: folder(project.name), files: project.files });
	}
	return listed;
}

function projectsOf({ workspace }: Source, parts: ChosenParts): WorkshopProject[] {
	const folder = folderNames('projects');
	return idsOf(parts, 'project').flatMap((id) => {
		const project = workspace.projects.find((one) => one.id === id);
		if (!project) return [];
		const { name, files, run } = project;
		return [{ folder: folder(name), name, files, run: run ?? null }];
	});
}

async function imagesOf(playground: Source, parts: ChosenParts): Promise<WorkshopImage[]> {
	const digests = idsOf(parts, 'image');
	if (digests.length === 0) return [];
	const library = await playground.images();
	const folder = folderNames('images');
	const images: WorkshopImage[] = [];
	for (const digest of digests) {
		const { name, bytes } = await library.download(digest, 'tar');
		images.push({ path: `${folder(name.replace(/\.tar$/, ''))}.tar`, bytes });
	}
	return images;
}
