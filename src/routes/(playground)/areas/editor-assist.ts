// Joins the editor with what knows its languages: questions go to the code service of the file, keys do what commands do.
import type { AssistCommand, EditorAssist } from '#lib/features/editor/assist/editor-assist.ts';
import { spokenDocs, spokenList } from '#lib/features/editor/assist/spoken-docs.ts';
import type { CodePosition } from '#lib/compiler/code-service.ts';
import { isPermission } from '#lib/abi/capabilities.ts';
import { permissionNames } from '#lib/project/edit-build-file.ts';
import { BUILD_FILE, fileOf } from '#lib/project/project.ts';
import {
	addPermission,
	askForName,
	findUses,
	formatFile,
	goToDefinition
} from '#lib/state/code/code-actions.ts';
import type { CodeAssist } from '#lib/state/code/code-assist.svelte.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { code as words } from '#lib/texts/en/code.ts';
import type { Say } from '#lib/texts/words.ts';

const ACTIONS: Readonly<
	Record<AssistCommand, (playground: Playground, at: CodePosition) => Promise<void>>
> = {
	definition: goToDefinition,
	uses: findUses,
	rename: askForName,
	format: formatFile
};

export function createEditorAssist(
	playground: Playground,
	code: CodeAssist,
	say: Say
): EditorAssist {
	const { workspace } = playground;
	return {
		say,
		async complete(at, explicit, signal) {
			const request = code.request(at);
			if (!request) return null;
			const service = await (explicit
				? code.service(request.file)
				: code.readyService(request.file));
			const list = await service?.complete(request, signal);
			return list ? spokenList(list, say) : null;
		},
		async describe(key) {
			const file = workspace.activePath;
			const service = file === null ? null : await code.readyService(file);
			const docs = await service?.describe(key);
			return docs ? spokenDocs(docs, say) : null;
		},
		async signature(at, signal) {
			const request = code.request(at);
			const service = request && (await code.readyService(request.file));
			return service ? service.signature(request, signal) : null;
		},
		async hover(at, signal) {
			const request = code.request(at);
			const service = request && (await code.readyService(request.file));
			const docs = service && (await service.hover(request, signal));
			return docs && spokenDocs(docs, say);
		},
		hasPermission: (name) => givenPermissions(playground).includes(name),
		addPermission: (name) => void playground.try(() => addPermission(playground, name)),
		fix(fix) {
			const { what } = fix;
			if (what.kind === 'permission') {
				void playground.try(() => addPermission(playground, what.permission));
				return;
			}
			const undo = code.apply(fix.edits);
			// Changes of another file than the one that is seen can be taken back from here.
			if (fix.edits.some(({ file }) => file !== workspace.activePath))
				playground.messages.offerUndo(words.renamed({ count: fix.edits.length }), undo);
		},
		command: (name, at) => void playground.try(() => ACTIONS[name](playground, at))
	};
}

function givenPermissions({ workspace }: Playground): readonly string[] {
	const text = workspace.project && fileOf(workspace.project, BUILD_FILE);
	try {
		return text ? permissionNames(text).filter(isPermission) : [];
	} catch {
		// It cannot be read now: the checks of the file say why.
		return [];
	}
}
