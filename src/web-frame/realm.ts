// Takes from a window what opens connections although the policy of its document forbids them all. Policies do not know
// WebRTC, and in some browsers neither `<link rel=preconnect>` nor the names that a child document looks up: the page's
// scripts get no peer connection, and no way to make an element that loads something or holds a document.
import { fixReplacing, isForbidden, textOf, withoutForbidden } from './markup.ts';

/** What the loader does to markup: with the window's own functions, as they were. */
export interface Markup {
	/** Begins the document again, empty. */
	open: () => void;
	write: (html: string) => void;
	close: () => void;
	/** A document in which nothing runs and nothing is loaded. */
	parse: (html: string) => Document;
	/** What the page has asked to be written since the last call. */
	takeWritten: () => string;
}

/* eslint-disable @typescript-eslint/unbound-method -- kept as they are, and called with `apply` */
type Realm = Window & typeof globalThis;
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** No policy forbids them, or not in every browser. */
const GONE =
	/^(webkit|moz)?RTC|^(SharedWorker|XSLTProcessor|PaymentRequest|WebTransport|fetchLater)$/;
/** They take markup, as their names tell; also those that come after this was written. */
const TAKES_MARKUP = /html|contextualfragment|parsefromstring/i;
const GIVES_MARKUP = 'getHTML';
/** Their second argument is a set of options. */
const WITH_OPTIONS = /^(set|parse)HTML/;
/** Markup that comes in pieces cannot be looked at. */
const IN_PIECES = /stream/i;

const { apply } = Reflect;

function replaceMethod(target: object, name: string, replace: (native: Method) => Method): void {
	const native: unknown = Object.getOwnPropertyDescriptor(target, name)?.value;
	if (typeof native !== 'function') return;
	const value = replace(native as Method);
	Object.defineProperty(target, name, { value, writable: false, configurable: false });
}

/** Gets the name as its argument `at`, where it is not null. */
function withAllowedName(at: number) {
	return (native: Method): Method =>
		function (...args) {
			if (args[at] !== null && args.length > at) args[at] = allowedName(textOf(args[at]));
			return apply(native, this, args);
		};
}

/** An element of an unknown name takes the place of one that the page may not have. */
function allowedName(name: string): string {
	return isForbidden(name) ? `x-${name.replace(/^.*:/s, '')}` : name;
}

function replaceFactories(realm: Realm): void {
	replaceMethod(realm.Document.prototype, 'createElement', withAllowedName(0));
	replaceMethod(realm.Document.prototype, 'createElementNS', withAllowedName(1));
	replaceMethod(realm.DOMImplementation.prototype, 'createDocument', withAllowedName(1));
	replaceMethod(
		realm.CustomElementRegistry.prototype,
		'define',
		(native) =>
			function (name, made, options) {
				const base = (options as { extends?: unknown } | undefined)?.extends;
				const given = base === undefined ? [] : [{ extends: allowedName(textOf(base)) }];
				return apply(native, this, [name, made, ...given]);
			}
	);
}

function withCleanMarkup(name: string) {
	return (native: Method): Method =>
		function (...args) {
			for (let i = 0; i < args.length; i++)
				if (i === 0 || !WITH_OPTIONS.test(name)) args[i] = withoutForbidden(textOf(args[i]));
			return apply(native, this, args);
		};
}

function replaceSetter(owner: object, name: string, { get, set }: PropertyDescriptor): void {
	Object.defineProperty(owner, name, {
		configurable: false,
		get: get!,
		set(this: unknown, value: unknown) {
			apply(set!, this, [value === null ? '' : withoutForbidden(textOf(value))]);
		}
	});
}

function replaceMarkup(realm: Realm): void {
	const { Element, HTMLElement, ShadowRoot, Document, Range, DOMParser } = realm;
	const owners = [Element, HTMLElement, ShadowRoot, Document, Range, DOMParser];
	for (const owner of owners.flatMap((made): object[] => [made, made.prototype]))
		for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
			if (!TAKES_MARKUP.test(name) || name === GIVES_MARKUP) continue;
			if (IN_PIECES.test(name)) delete (owner as Record<string, unknown>)[name];
			else if (property.set) replaceSetter(owner, name, property);
			else replaceMethod(owner, name, withCleanMarkup(name));
		}
	replaceMethod(Document.prototype, 'execCommand', withCleanMarkup('execCommand'));
}

/** What the page writes is kept for the loader, which writes the page itself. */
function replaceWriting(realm: Realm): Markup {
	const { document, Document } = realm;
	const { open, write, close } = Document.prototype;
	const parser = new realm.DOMParser();
	const parse = parser.parseFromString.bind(parser);
	let written = '';
	const keep = (end: string) => () =>
		function (...texts: unknown[]) {
			for (const part of texts) written += textOf(part);
			written += end;
		};
	replaceMethod(Document.prototype, 'write', keep(''));
	replaceMethod(Document.prototype, 'writeln', keep('\n'));
	replaceMethod(Document.prototype, 'open', () => () => document);
	replaceMethod(Document.prototype, 'close', () => () => undefined);
	return {
		open: () => void apply(open, document, []),
		write: (html) => void apply(write, document, [withoutForbidden(html)]),
		close: () => void apply(close, document, []),
		parse: (html) => parse(html, 'text/html'),
		takeWritten: () => {
			// A tag that is not whole yet could become another one with what follows.
			const whole = written.replace(/<[/!]?[^\s<>]*$/, '');
			written = '';
			return whole;
		}
	};
}

export function takeAway(realm: Realm): Markup {
	fixReplacing(realm);
	for (const name of Object.getOwnPropertyNames(realm))
		if (GONE.test(name)) delete (realm as unknown as Record<string, unknown>)[name];
	const markup = replaceWriting(realm);
	replaceFactories(realm);
	replaceMarkup(realm);
	return markup;
}
