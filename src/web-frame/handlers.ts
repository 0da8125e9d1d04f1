// Handlers that stand in markup (`onclick="…"`): the policy lets the browser run none, so the loader compiles them.

const KEPT = 'data-kept-handlers';
const NAMES = [
	...new Set([...namesOf(HTMLElement.prototype), ...namesOf(HTMLBodyElement.prototype)])
];
const SELECTOR = NAMES.map((name) => `[${name}]`).join();

function namesOf(target: object): string[] {
	const names: string[] = [];
	for (let at: object | null = target; at; at = Object.getPrototypeOf(at) as object | null)
		names.push(...Object.getOwnPropertyNames(at).filter((name) => /^on[a-z]+$/.test(name)));
	return names;
}

/** In a document that is still to be written: puts handlers aside, so that the browser does not complain of them. */
export function keepHandlers(page: Document): void {
	for (const element of page.querySelectorAll(`[${KEPT}]`)) element.removeAttribute(KEPT);
	for (const element of page.querySelectorAll(SELECTOR)) {
		const own = NAMES.filter((name) => element.hasAttribute(name));
		const kept = own.map((name) => [name, element.getAttribute(name)]);
		for (const name of own) element.removeAttribute(name);
		element.setAttribute(KEPT, JSON.stringify(kept));
	}
}

/** In the document that is shown: what was put aside begins to work. */
export function compileHandlers(root: ParentNode): void {
	for (const element of root.querySelectorAll(`[${KEPT}]`)) {
		const kept = JSON.parse(element.getAttribute(KEPT) ?? '[]') as [string, string][];
		element.removeAttribute(KEPT);
		for (const [name, source] of kept) compile(element, name, source);
	}
}

/** A handler sees its element, its form and the document as if they were its variables. */
function compile(element: Element, name: string, source: string): void {
	const scope = 'with(document)with(this.form||{})with(this)';
	try {
		const body = `${scope}{return(function(event){${source}\n}).call(this,event)}`;
		// The page's own code, as the browser would compile it.
		// eslint-disable-next-line @typescript-eslint/no-implied-eval
		const handler: unknown = new Function('event', body);
		(element as unknown as Record<string, unknown>)[name] = handler;
	} catch (error) {
		reportError(error);
	}
}

/** Handlers in markup that scripts put in later. */
export function watchHandlers(): void {
	const take = (element: Element) => {
		for (const name of NAMES) {
			const source = element.getAttribute(name);
			if (source !== null) compile(element, name, source);
		}
	};
	new MutationObserver((changes) => {
		for (const { type, target, addedNodes } of changes) {
			if (type === 'attributes' && target instanceof Element) take(target);
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				if (node.matches(SELECTOR)) take(node);
				for (const inner of node.querySelectorAll(SELECTOR)) take(inner);
			}
		}
	}).observe(document, { subtree: true, childList: true, attributeFilter: NAMES });
}
