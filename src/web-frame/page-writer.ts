// Writes the page of a container into the frame: with its styles, images and scripts fetched from the container. The policy
// lets no inline script run, so that none runs in a document that the page makes itself: each script becomes a file in
// memory, at its place and in its order.
import { compileHandlers, keepHandlers, watchHandlers } from './handlers.ts';
import type { Go } from './navigation.ts';
import type { PageAddress } from './page-address.ts';
import type { Markup } from './realm.ts';
import type { Load } from './requests.ts';

export interface PageWriterOptions {
	address: PageAddress;
	load: Load;
	go: Go;
	markup: Markup;
}

interface Script {
	attributes: [name: string, value: string][];
	source: string;
}

const UNWANTED =
	'base, meta[http-equiv], link:not([rel~=stylesheet]), iframe, frame, object, embed, script[type=importmap], script[type=speculationrules]';
const WITH_FILES = 'img[src], source[src], audio[src], video[src], input[src]';
const CLASSIC = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;
const NOT_KEPT = ['src', 'integrity', 'crossorigin', 'nonce', 'async', 'defer'];
/** Not to be guessed by the page: its text is split there. */
const SLOT = `slot-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;

export class PageWriter {
	readonly #options: PageWriterOptions;

	constructor(options: PageWriterOptions) {
		this.#options = options;
	}

	/** Resolves once the page's scripts have run. */
	async show(html: string): Promise<void> {
		const { address, markup } = this.#options;
		const page = markup.parse(html);
		const given = page.querySelector('base[href]')?.getAttribute('href');
		if (given) address.setBase(given);
		this.#obeyRefresh(page);
		for (const element of page.querySelectorAll(UNWANTED)) element.remove();
		await this.#inlineStyles(page);
		await Promise.all([...page.querySelectorAll(WITH_FILES)].map((one) => this.#inlineFile(one)));
		const scripts = await this.#takeScripts(page);
		keepHandlers(page);
		this.#watch();
		await this.#write(page, scripts);
	}

	async #write(page: Document, scripts: readonly Script[]): Promise<void> {
		const { markup } = this.#options;
		const pieces = `<!doctype html>${page.documentElement.outerHTML}`.split(`<${SLOT}></${SLOT}>`);
		for (const [i, piece] of pieces.entries()) {
			markup.write(piece);
			compileHandlers(document);
			const script = scripts[i];
			if (!script || i === pieces.length - 1) continue;
			markup.write(`<template id=${SLOT}></template>`);
			await this.#run(script);
			markup.write(markup.takeWritten());
		}
		markup.close();
	}

	/** Puts a script where its slot is, and waits until it has run. */
	#run({ attributes, source }: Script): Promise<void> {
		const slot = document.getElementById(SLOT);
		const script = document.createElement('script');
		for (const [name, value] of attributes) script.setAttribute(name, value);
		script.async = false;
		const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
		return new Promise((resolve) => {
			const done = () => {
				URL.revokeObjectURL(url);
				resolve();
			};
			script.addEventListener('load', done);
			script.addEventListener('error', done);
			script.src = url;
			if (slot) slot.replaceWith(script);
			else document.documentElement.append(script);
		});
	}

	/** Scripts in the order in which they run: modules and deferred ones at the end. */
	async #takeScripts(page: Document): Promise<Script[]> {
		const found = [...page.querySelectorAll('script')].filter(({ type }) => CLASSIC.test(type));
		const isLate = (one: HTMLScriptElement) =>
			one.type === 'module' || (one.hasAttribute('src') && one.hasAttribute('defer'));
		const early = found.filter((one) => !isLate(one));
		const late = found.filter(isLate);
		for (const one of late) page.body.append(one);
		const scripts: Script[] = [];
		for (const one of [...early, ...late]) {
			scripts.push({
				source: await this.#sourceOf(one),
				attributes: [...one.attributes].flatMap(({ name, value }): [string, string][] =>
					NOT_KEPT.includes(name) || name.startsWith('on') ? [] : [[name, value]]
				)
			});
			one.replaceWith(page.createElement(SLOT));
		}
		return scripts;
	}

	async #sourceOf(script: HTMLScriptElement): Promise<string> {
		const address = script.getAttribute('src');
		return address === null ? script.text : ((await this.#textOf(address)) ?? '');
	}

	async #textOf(address: string): Promise<string | null> {
		const response = await this.#options.load(address).catch(() => null);
		return response?.ok ? response.text() : null;
	}

	async #inlineStyles(page: Document): Promise<void> {
		for (const link of page.querySelectorAll('link[rel~=stylesheet]')) {
			const style = page.createElement('style');
			const media = link.getAttribute('media');
			if (media) style.media = media;
			style.textContent = (await this.#textOf(link.getAttribute('href') ?? '')) ?? '';
			link.replaceWith(style);
		}
	}

	async #inlineFile(element: Element): Promise<void> {
		const address = element.getAttribute('src');
		if (!address || /^(data|blob):/i.test(address)) return;
		const response = await this.#options.load(address).catch(() => null);
		if (response?.ok) element.setAttribute('src', URL.createObjectURL(await response.blob()));
	}

	/** Images and handlers that come later. */
	#watch(): void {
		new MutationObserver((changes) => {
			for (const { target, addedNodes } of changes)
				for (const node of [target, ...addedNodes])
					if (node instanceof HTMLImageElement) void this.#inlineFile(node);
		}).observe(document, { subtree: true, childList: true, attributeFilter: ['src'] });
		watchHandlers();
	}

	#obeyRefresh(page: Document): void {
		const { address, go } = this.#options;
		for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[http-equiv=refresh i]')) {
			const pattern = /^\s*(\d+)[\d.]*\s*(?:[;,]\s*(?:url\s*=\s*)?['"]?([^'"]*))?/i;
			const [, seconds, to] = pattern.exec(meta.content) ?? [];
			if (seconds === undefined) continue;
			setTimeout(() => go({ method: 'GET', address: to || address.path }), Number(seconds) * 1000);
		}
	}
}
