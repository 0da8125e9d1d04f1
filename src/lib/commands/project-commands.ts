// Commands for projects. Those of the open one are offered while one is open.
import BookOpen from '@lucide/svelte/icons/book-open';
import CopyPlus from '@lucide/svelte/icons/copy-plus';
import Download from '@lucide/svelte/icons/download';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import FolderUp from '@lucide/svelte/icons/folder-up';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import History from '@lucide/svelte/icons/history';
import Link from '@lucide/svelte/icons/link';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';
import Share2 from '@lucide/svelte/icons/share-2';
import Trash2 from '@lucide/svelte/icons/trash-2';
import Upload from '@lucide/svelte/icons/upload';
import { filesGiven, folderGiven } from '#lib/flow/imports/given.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { chooseFiles } from '#lib/ui/choose-files.ts';
import { ageWords } from '#lib/ui/format.ts';
import type { Command } from './command.ts';
import { followFolder, localToolchain } from './follow-commands.ts';
import { deleteProject, exportProject } from './project-actions.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import { verbatim } from '#lib/texts/words.ts';

const group = 'project';

const isOpen = ({ workspace }: Playground) => workspace.project !== null;

const create: Command = {
	id: 'project.new',
	group,
	title: words.newProject,
	words: words.exampleGalleryCreateStart,
	icon: Plus,
	run: ({ page }) => page.open('examples')
};

export const openLessons: Command = {
	id: 'lessons.open',
	group,
	title: words.lessons,
	words: words.lessonsWords,
	icon: BookOpen,
	run: async (playground) => {
		playground.page.open('lessons');
		await (await playground.openLessons()).loadCards();
	}
};

const importFiles: Command = {
	id: 'project.import',
	group,
	title: words.importFiles,
	label: words.import,
	words: words.openUploadZipImageRecording,
	icon: Upload,
	detail: () => words.aProjectFilesAnImage,
	run: async (playground) => playground.import(filesGiven(await chooseFiles({ multiple: true })))
};

const importFolder: Command = {
	id: 'project.import-folder',
	group,
	title: words.importAFolder,
	icon: FolderUp,
	run: async (playground) => playground.import(folderGiven(await chooseFiles({ folder: true })))
};

const openLink: Command = {
	id: 'project.open-link',
	group,
	title: words.openALink,
	words: words.pasteUrlGithubGist,
	icon: Link,
	run: ({ page }) => page.open('open-link')
};

const share: Command = {
	id: 'project.share',
	group,
	title: words.shareTheProject,
	label: words.share,
	words: words.linkQrCodeSend,
	icon: Share2,
	offered: isOpen,
	run: ({ page }) => page.open('share')
};

const handIn: Command = {
	id: 'project.hand-in',
	group,
	title: words.handInTheProject,
	label: words.handIn,
	words: words.handInWords,
	icon: GraduationCap,
	offered: isOpen,
	run: ({ page }) => page.open('hand-in')
};

const save: Command = {
	id: 'project.save',
	group,
	title: words.saveNow,
	meaning: words.saveNowEveryChangeIs,
	keys: ['Mod+S'],
	run: (playground) => playground.save()
};

const rename: Command = {
	id: 'project.rename',
	group,
	title: words.renameTheProject,
	label: words.rename,
	icon: Pencil,
	offered: isOpen,
	run: ({ page, workspace }) => page.open('rename-project', workspace.project?.id)
};

const duplicate: Command = {
	id: 'project.duplicate',
	group,
	title: words.duplicateTheProject,
	label: words.duplicate,
	words: words.copy,
	icon: CopyPlus,
	offered: isOpen,
	run: ({ workspace }) => workspace.project && workspace.duplicate(workspace.project.id)
};

const exportZip: Command = {
	id: 'project.export',
	group,
	title: words.exportTheProjectAsZip,
	label: words.exportAsZip,
	words: words.downloadSave,
	icon: Download,
	offered: isOpen,
	run: (playground) => exportProject(playground, playground.workspace.project?.id ?? '')
};

const reset: Command = {
	id: 'project.reset',
	group,
	title: words.resetTheProjectToIts,
	label: words.resetToTheExample,
	words: words.restoreUndo,
	icon: History,
	offered: isOpen,
	whyNot: ({ workspace }) =>
		workspace.project && workspace.exampleOf(workspace.project)
			? null
			: words.thisProjectDidNotStart,
	run: ({ page, workspace }) => page.open('reset-project', workspace.project?.id)
};

const remove: Command = {
	id: 'project.delete',
	group,
	title: words.deleteTheProject,
	label: words.delete,
	words: words.remove,
	icon: Trash2,
	danger: true,
	offered: isOpen,
	run: (playground) => deleteProject(playground, playground.workspace.project?.id ?? '')
};

export const listProjects: Command = {
	id: 'project.list',
	group,
	title: words.allProjects,
	words: words.openSwitch,
	icon: FolderOpen,
	run: ({ page }) => page.open('projects')
};

export const PROJECT_MENU: readonly Command[] = [
	create,
	openLessons,
	localToolchain,
	followFolder,
	importFiles,
	importFolder,
	openLink
];
export const OPEN_PROJECT_MENU: readonly Command[] = [
	share,
	handIn,
	rename,
	duplicate,
	exportZip,
	reset,
	remove
];

export const PROJECT_COMMANDS: readonly Command[] = [
	...PROJECT_MENU,
	save,
	...OPEN_PROJECT_MENU,
	listProjects
];

/** Opens another project: one command each, most recently changed first. */
export function otherProjects({ workspace }: Playground): Command[] {
	const now = Date.now();
	return workspace.sorted
		.filter(({ id }) => id !== workspace.project?.id)
		.map(({ id, name, changedAt }) => ({
			id: `project.open ${id}`,
			group,
			title: words.openTheProject({ name }),
			label: verbatim(name),
			words: words.switch,
			detail: () => ageWords(changedAt, now),
			run: () => workspace.open(id)
		}));
}
