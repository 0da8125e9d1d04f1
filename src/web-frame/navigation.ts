// Links and forms of a container's page: the browser follows none of them, the playground shows what they lead to.
import type { Link } from './link.ts';
import type { PageAddress } from './page-address.ts';

export interface Step {
	method: 'GET' | 'POST';
	address: string;
	contentType?: string | null;
	body?: ArrayBuffer | null;
}

export type Go = (step: Step) => void;

/* eslint-disable @typescript-eslint/unbound-method -- kept as they are, and called with `apply` */
const { apply } = Reflect;
const { preventDefault } = Event.prototype;
const dispatch = EventTarget.prototype.dispatchEvent;
const { composedPath } = Event.prototype;
const { closest } = Element.prototype;
const isPrevented = Object.getOwnPropertyDescriptor(Event.prototype, 'defaultPrevented')!.get!;

/** The links of a path: HTML's and SVG's. */
function linkOf(event: Event, target?: EventTarget): Element | null {
	const path: unknown[] = apply(composedPath, event, []);
	const first = target ?? path[0];
	if (!(first instanceof Element)) return null;
	return apply<Element, [string], Element | null>(closest, first, ['a, area']);
}

/** What a link leads to, when its event has reached everybody. */
function follow(link: Element, go: Go): void {
	const address = link.getAttribute('href') ?? link.getAttribute('xlink:href');
	if (address === null || /^\s*javascript:/i.test(address)) return;
	if (address.startsWith('#')) location.hash = address;
	else go({ method: 'GET', address });
}

/**
 * Every click on a link is taken from the browser before it reaches the page, since some browsers open a connection for
 * one that they may not follow; to the page it looks as if it were not.
 */
function takeClicks(go: Go): void {
	const taken = new WeakSet<Event>();
	const refused = new WeakSet<Event>();
	const take = (event: Event, link: Element) => {
		if (taken.has(event)) return;
		taken.add(event);
		if (apply(isPrevented, event, [])) refused.add(event);
		apply(preventDefault, event, []);
		setTimeout(() => refused.has(event) || follow(link, go));
	};
	Event.prototype.preventDefault = function (this: Event) {
		if (taken.has(this)) refused.add(this);
		else apply(preventDefault, this, []);
	};
	Object.defineProperty(Event.prototype, 'defaultPrevented', {
		get(this: Event) {
			return taken.has(this) ? refused.has(this) : Boolean(apply(isPrevented, this, []));
		}
	});
	EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
		const link = event.type === 'click' ? linkOf(event, this) : null;
		if (link) take(event, link);
		const kept = Boolean(apply(dispatch, this, [event]));
		return link ? !refused.has(event) : kept;
	};
	const { click } = HTMLElement.prototype;
	HTMLElement.prototype.click = function (this: HTMLElement) {
		const options = { bubbles: true, cancelable: true, composed: true };
		if (apply(closest, this, ['a, area'])) this.dispatchEvent(new MouseEvent('click', options));
		else apply(click, this, []);
	};
	for (const type of ['click', 'auxclick'])
		addEventListener(
			type,
			(event) => {
				const link = linkOf(event);
				if (link) take(event, link);
			},
			true
		);
}

/** What a form would send. */
async function stepOf(
	form: HTMLFormElement,
	submitter: HTMLElement | null,
	own: string
): Promise<Step> {
	const from = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name);
	const data = new FormData(form, submitter);
	const address = from('action') || own;
	const fields = [...data].map(([name, value]) => [
		name,
		typeof value === 'string' ? value : value.name
	]);
	const encoded = new URLSearchParams(fields);
	if ((from('method') ?? 'get').toLowerCase() !== 'post')
		return { method: 'GET', address: `${address.replace(/[?#].*$/, '')}?${encoded}` };
	const isMultipart = from('enctype') === 'multipart/form-data';
	const sent = new Response(isMultipart ? data : String(encoded));
	const contentType = isMultipart
		? sent.headers.get('content-type')
		: 'application/x-www-form-urlencoded';
	return { method: 'POST', address, contentType, body: await sent.arrayBuffer() };
}

export function listenForNavigation(link: Link, address: PageAddress): Go {
	const go: Go = ({ method, address: to, contentType = null, body = null }) => {
		const path = address.pathOf(to);
		if (path === null) link.post({ kind: 'left', address: to.slice(0, 200) });
		else link.post({ kind: 'navigate', method, path, contentType, body });
	};
	const submit = (form: HTMLFormElement, submitter: HTMLElement | null) =>
		void stepOf(form, submitter, address.path).then(go, () => undefined);
	HTMLFormElement.prototype.submit = function () {
		submit(this, null);
	};
	window.open = (to) => {
		go({ method: 'GET', address: String(to ?? '') });
		return null;
	};
	takeClicks(go);
	addEventListener('submit', (event: SubmitEvent) => {
		if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
		event.preventDefault();
		submit(event.target, event.submitter);
	});
	return go;
}
