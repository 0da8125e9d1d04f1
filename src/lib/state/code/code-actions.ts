// What keys and commands do with the name at the cursor: go to where it comes from, show where it is used, give it another
// name; and formatting. What cannot be done becomes a message.
import type { CodePosition, RenameRefusal } from '#lib/compiler/code-service.ts';
import { code as words } from '#lib/texts/en/code.ts';
import type { Words } from '#lib/texts/words.ts';
import type { Playground } from '../playground.svelte.ts';

export async function goToDefinition(playground: Playground, at: CodePosition): Promise<void> {
	const code = await playground.openCode();
	const request = code.request(at);
	const service = request && (await code.service(request.file));
	const places = request && service ? await service.definition(request) : [];
	// On the definition itself: its declaration elsewhere is more to see.
	const [first] = places;
	const isThere = first?.file === request?.file && first?.range.startLine === at.line;
	const place = (isThere ? places[1] : undefined) ?? first;
	if (place) await code.show(place);
	else tell(playground, words.noDefinition, words.putTheCursorOnA);
}

export async function findUses(playground: Playground, at: CodePosition): Promise<void> {
	const code = await playground.openCode();
	const request = code.request(at);
	const service = request && (await code.service(request.file));
	const places = request && service ? await service.references(request) : [];
	const name = wordAt(code.textOf(request?.file ?? ''), at);
	if (places.length === 0 || name === '') {
		tell(playground, words.nothingFound, words.putTheCursorOnA);
		return;
	}
	const search = await playground.openSearch();
	search.showUses(name, places);
	playground.page.reachPanel('search');
}

const REFUSALS: Readonly<Record<RenameRefusal, Words>> = {
	'no-name': words.noNameHere,
	'not-ours': words.nameIsOfLibrary,
	'bad-name': words.nameIsBad,
	'name-taken': words.nameIsTaken
};

export async function askForName(playground: Playground, at: CodePosition): Promise<void> {
	const code = await playground.openCode();
	const request = code.request(at);
	const name = wordAt(code.textOf(request?.file ?? ''), at);
	if (!request || name === '') tell(playground, words.nothingFound, words.noNameHere);
	else code.renaming = { name, request };
}

export async function renameName(playground: Playground, newName: string): Promise<void> {
	const code = await playground.openCode();
	const { renaming } = code;
	code.renaming = null;
	const service = renaming && (await code.service(renaming.request.file));
	if (!renaming || !service) return;
	const result = await service.rename({ ...renaming.request, newName });
	if (!result.ok) {
		tell(playground, words.renameName({ name: renaming.name }), REFUSALS[result.why]);
		return;
	}
	const undo = code.apply(result.edits);
	playground.messages.offerUndo(words.renamed({ count: result.edits.length }), undo);
}

export async function formatFile(playground: Playground): Promise<void> {
	const code = await playground.openCode();
	if (!(await code.format())) tell(playground, words.nothingToFormat, words.isAsItShouldBe);
}

export async function addPermission(playground: Playground, permission: string): Promise<void> {
	const code = await playground.openCode();
	await code.addPermission(permission);
	playground.messages.show({
		tone: 'success',
		title: words.permissionAdded({ permission })
	});
}

function tell({ messages }: Playground, title: Words, text: Words): void {
	messages.show({ tone: 'info', title, text });
}

function wordAt(text: string, { line, column }: CodePosition): string {
	const at = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
	const before = /[\p{L}\p{N}_$]*$/u.exec(at.slice(0, column - 1))![0];
	return before + /^[\p{L}\p{N}_$]*/u.exec(at.slice(column - 1))![0];
}
