// Commands for the library of images. It is opened by the first of them.
import { filesGiven } from '#lib/flow/imports/given.ts';
import { boardReason } from '#lib/flow/boards/board-reason.ts';
import type { BoardImage } from '#lib/board/board.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { chooseFiles } from '#lib/ui/choose-files.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { whyRefused } from '#lib/state/boards/target-reason.ts';
import type { StoredImage } from '#lib/storage/image-store.ts';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import { partCommands } from '#lib/texts/en/part-commands.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';
import type { Command } from './command.ts';

const group = 'images';

export const IMAGE_COMMANDS: readonly Command[] = [
	{
		id: 'image.build',
		group,
		title: words.buildAnImageOfThe,
		words: words.libraryOciContainerCompile,
		whyNot: ({ workspace }) => (workspace.project ? null : words.loadingProjects),
		run: async (playground) => {
			playground.page.reachPanel('images');
			await (await playground.images()).build();
		}
	},
	{
		id: 'image.import',
		group,
		title: words.importAnImage,
		words: words.openUploadOciTarWasm,
		run: async (playground) => playground.import(filesGiven(await chooseFiles({ multiple: true })))
	},
	{
		id: 'image.pull',
		group,
		title: words.pullAnImageFromA,
		words: words.downloadOci,
		run: ({ page }) => {
			page.reachPanel('images');
			page.open('pull-image');
		}
	},
	{
		id: 'image.keys',
		group,
		title: words.signingKeys,
		words: words.signVerifyCosign,
		run: ({ page }) => {
			page.reachPanel('images');
			page.open('signing-keys');
		}
	},
	{
		id: 'image.export',
		group,
		title: words.exportAllImages,
		words: words.downloadSaveZipBackup,
		run: exportAll
	},
	{
		id: 'image.clean-up',
		group,
		title: words.removeOlderBuildsFromThe,
		words: words.cleanDeleteOutdated,
		run: cleanUp
	}
];

async function exportAll(playground: Playground): Promise<void> {
	const library = await playground.images();
	if (library.images.length === 0)
		playground.messages.show({ tone: 'info', title: words.thereIsNoImageIn });
	else saveFile('images.zip', await library.exportAll());
}

async function cleanUp(playground: Playground): Promise<void> {
	const library = await playground.images();
	if (library.outdated.length === 0)
		playground.messages.show({ tone: 'info', title: words.thereIsNoOlderBuild });
	playground.page.reachPanel('images');
	await library.removeOutdated();
}

/** What can be done with one image of the library, as its own buttons and menu do it. */
type ImageAction =
	'inspect' | 'run' | 'open' | 'rebuild' | 'tar' | 'zip' | 'wasm' | 'push' | 'sign' | 'remove';

const whyNotSources =
	({ hasSources }: StoredImage) =>
	() =>
		hasSources ? null : partCommands.noSources;
const whyNotRun = ({ run, shown }: Playground) =>
	whyRefused(shown) ?? (run.underWay ? partCommands.runInProgress : null);

/** One for each image of the library and each thing that can be done with it; none before the library was opened. */
export function libraryCommands({ library }: Playground): Command[] {
	return (library?.images ?? []).flatMap((stored) => {
		const image = `${stored.title} ${stored.version}`;
		const named = { image };
		const command = (
			action: ImageAction,
			title: Words,
			found: Words,
			more: Partial<Command> = {}
		): Command => ({
			id: `image.${action} ${stored.digest}`,
			group,
			title,
			words: found,
			whyNot: ({ library }) => (library?.task ? partCommands.libraryBusy : null),
			run: ({ errands, page }) => {
				page.reachPanel('images');
				errands.ask('images.act', `${action} ${stored.digest}`);
			},
			...more
		});
		const download = (action: ImageAction, format: string) =>
			command(
				action,
				partCommands.downloadImage({ image, format }),
				partCommands.downloadImageWords
			);
		const whyNot = whyNotSources(stored);
		return [
			command('run', partCommands.runImage(named), partCommands.runImageWords, {
				whyNot: whyNotRun
			}),
			command('inspect', partCommands.inspectImage(named), partCommands.inspectImageWords),
			command('open', partCommands.openSources(named), partCommands.openSourcesWords, { whyNot }),
			command('rebuild', partCommands.rebuildImage(named), partCommands.rebuildImageWords, {
				whyNot
			}),
			download('tar', 'OCI (.tar)'),
			download('zip', 'zip'),
			download('wasm', 'wasm'),
			command('push', partCommands.pushImage(named), partCommands.pushImageWords),
			command('sign', partCommands.signImage(named), partCommands.signImageWords),
			command('remove', partCommands.deleteImage(named), partCommands.deleteImageWords, {
				danger: true
			})
		];
	});
}

/** Why an image cannot be deleted from the board: the board takes nothing now, or containers use it. */
function whyNotRemove({ name }: BoardImage, { session }: Playground): Words | null {
	const users = session.containers.filter(({ image }) => image === name).map(({ id }) => id);
	const reason = boardReason(session.state);
	if (reason !== null || users.length === 0) return reason;
	return partCommands.imageInUse({ names: users.map(verbatim), count: users.length });
}

/** Of the images on the board that is shown: two for each. */
export function boardImageCommands({ session }: Playground): Command[] {
	return session.images.flatMap((image): Command[] => {
		const { name } = image;
		const ask = (errand: 'containers.run-image' | 'containers.remove-image') => ({
			run: ({ errands, page }: Playground) => {
				page.area = 'board';
				errands.ask(errand, name);
			}
		});
		return [
			{
				id: `board-image.run ${name}`,
				group: 'containers',
				title: partCommands.runBoardImage({ name }),
				words: partCommands.runBoardImageWords,
				whyNot: ({ session }) => boardReason(session.state),
				...ask('containers.run-image')
			},
			{
				id: `board-image.remove ${name}`,
				group: 'containers',
				title: partCommands.removeBoardImage({ name }),
				words: partCommands.removeBoardImageWords,
				danger: true,
				whyNot: (playground) => whyNotRemove(image, playground),
				...ask('containers.remove-image')
			}
		];
	});
}
