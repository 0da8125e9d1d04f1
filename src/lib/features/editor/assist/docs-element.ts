// The documentation of a symbol as an element: what it does, its parameters, the permission that it needs, what the real
// runtime does otherwise, an example. Texts come from comments of programs: they become text nodes, never html.
import type { SymbolDocs } from '#lib/compiler/code-service.ts';
import { quirkTitle, quirkWords } from '#lib/flow/containers/quirk-words.ts';
import { code as words } from '#lib/texts/en/code.ts';
import type { EditorAssist } from './editor-assist.ts';

export type DocsAssist = Pick<EditorAssist, 'say' | 'hasPermission' | 'addPermission'>;

export function docsElement(docs: SymbolDocs, assist: DocsAssist): HTMLElement {
	const root = element('div', 'code-docs');
	// The editor runs from left to right, its documentation as its language does.
	root.dir = 'auto';
	root.append(inCode('pre', 'declaration', docs.declaration));
	root.append(...markdown(docs.text));
	const { say } = assist;
	if (docs.parameters.length > 0) root.append(parametersElement(docs, assist));
	if (docs.returns !== null) root.append(titled(say(words.returns), ...inline(docs.returns)));
	if (docs.permission !== null) root.append(permissionElement(docs.permission, assist));
	if (docs.quirks.length > 0) root.append(quirksElement(docs, assist));
	if (docs.example !== null)
		root.append(titled(say(words.example)), inCode('pre', 'example', docs.example));
	if (docs.source !== null)
		root.append(element('p', 'source', say(words.from({ source: docs.source }))));
	return root;
}

function element(tag: string, className = '', text = ''): HTMLElement {
	const made = document.createElement(tag);
	if (className) made.className = className;
	if (text) made.textContent = text;
	return made;
}

function inCode(tag: string, className: string, text: string): HTMLElement {
	const made = element(tag, className, text);
	made.dir = 'ltr';
	return made;
}

function titled(title: string, ...content: Node[]): HTMLElement {
	const made = element('p', 'titled');
	made.append(element('strong', '', title), ' ', ...content);
	return made;
}

function parametersElement({ parameters }: SymbolDocs, { say }: DocsAssist): HTMLElement {
	const list = element('dl', 'parameters');
	list.setAttribute('aria-label', say(words.parameters));
	for (const { name, text } of parameters) {
		const description = element('dd');
		description.dir = 'auto';
		description.append(...inline(text));
		list.append(inCode('dt', '', name), description);
	}
	return list;
}

function permissionElement(permission: string, assist: DocsAssist): HTMLElement {
	const { say } = assist;
	const line = element('p', 'permission');
	const [before = '', after = ''] = say(words.needsPermission({ permission: '\u0001' }))
		.replace(/<\/?code>/g, '')
		.split('\u0001');
	line.append(before, inCode('code', '', permission), after, ' ');
	if (assist.hasPermission(permission)) {
		line.append(element('span', 'given', `(${say(words.permissionGiven)})`));
		return line;
	}
	const button = element('button', 'cm-button', say(words.addPermission)) as HTMLButtonElement;
	button.type = 'button';
	button.addEventListener('click', () => {
		assist.addPermission(permission);
		button.replaceWith(element('span', 'given', `(${say(words.permissionGiven)})`));
	});
	line.append(button);
	return line;
}

function quirksElement({ quirks }: SymbolDocs, { say }: DocsAssist): HTMLElement {
	const made = element('details', 'quirks');
	made.append(element('summary', '', say(words.onRealBoards)));
	const list = element('ul');
	for (const code of quirks) {
		const entry = element('li');
		entry.append(element('strong', '', say(quirkTitle(code))));
		entry.append(element('div', '', say(quirkWords(code))));
		list.append(entry);
	}
	made.append(list);
	return made;
}

/** Paragraphs, and lists of lines that begin with a dash. */
function markdown(text: string): HTMLElement[] {
	return text
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== '')
		.map((part) => {
			const lines = part.split('\n');
			if (!lines.every((line) => /^\s*[-*] /.test(line))) {
				const made = element('p');
				made.append(...inline(part.replace(/\s*\n\s*/g, ' ')));
				return made;
			}
			const list = element('ul');
			for (const line of lines) {
				const entry = element('li');
				entry.append(...inline(line.replace(/^\s*[-*] /, '')));
				list.append(entry);
			}
			return list;
		});
}

function inline(text: string): Node[] {
	return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
		if (/^`.+`$/.test(part)) return inCode('code', '', part.slice(1, -1));
		if (/^\*\*.+\*\*$/.test(part)) return element('strong', '', part.slice(2, -2));
		return document.createTextNode(part);
	});
}
