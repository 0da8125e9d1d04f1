// Ways in which the page of a container could reach a network, as scripts of that page. `host` is where somebody listens.

type Way = (host: string) => string;

const stun = (realm: string, host: string) =>
	`{const Peer=${realm}.RTCPeerConnection||${realm}.webkitRTCPeerConnection;if(Peer){const peer=new Peer({iceServers:[{urls:'stun:${host}'}]});peer.createDataChannel('x');peer.createOffer().then((offer)=>peer.setLocalDescription(offer))}}`;
const inScript = (code: string) =>
	JSON.stringify(`<script>${code}</script>`).replaceAll('</', '<\\/');
const inHandler = (code: string) =>
	JSON.stringify(`<img src=data:, onerror="${code}"><svg onload="${code}">`);
const child = (code: string) =>
	`const f=document.createElement('iframe');${code};document.body.append(f);`;
const element = (name: string, code: string) =>
	`const e=document.createElement('${name}');${code};document.body.append(e);`;
const link = (code: string) =>
	`${element('a', code)}addEventListener('click',(event)=>event.stopImmediatePropagation(),true);e.click();`;
const markup = (html: string) =>
	`document.body.insertAdjacentHTML('beforeend',${JSON.stringify(html).replaceAll('</', '<\\/')});`;
const hint =
	(rel: string, more = ''): Way =>
	(host) =>
		element('link', `e.rel='${rel}';${more}e.href='http://${host}/'`);
const inFile = (code: string, type: string) =>
	`URL.createObjectURL(new Blob([${code}],{type:'${type}'}))`;
const inWorker = (host: string) =>
	`for(const go of [()=>fetch('http://${host}/').catch(()=>{}),()=>new WebSocket('ws://${host}/'),()=>new EventSource('http://${host}/'),()=>new WebTransport('https://${host}/'),()=>importScripts('http://${host}/x')])try{go()}catch{}`;

const RELATIONS = [
	'prefetch',
	'preconnect',
	'dns-prefetch',
	'modulepreload',
	'stylesheet',
	'manifest',
	'icon',
	'prerender',
	'compression-dictionary'
];

/** The page is still there afterwards: they are tried in one page. */
export const QUIET_WAYS: Record<string, Way> = {
	'a peer connection': (host) => stun('window', host),
	'the peer connection of an empty frame': (host) => child('') + stun('f.contentWindow', host),
	'the peer connection of window[0]': (host) =>
		`${child(`f.src='about:blank'`)}setTimeout(()=>${stun('window[0]', host)},100)`,
	'a script in srcdoc': (host) => child(`f.srcdoc=${inScript(stun('window', host))}`),
	'a handler in srcdoc': (host) => child(`f.srcdoc=${inHandler(stun('window', host))}`),
	'a file in srcdoc': (host) =>
		`const u=${inFile(JSON.stringify(stun('window', host)), 'text/javascript')};${child(`f.srcdoc='<script src="'+u+'"></scr'+'ipt><svg><script href="'+u+'"></scr'+'ipt></svg>'`)}`,
	'a frame by markup': (host) =>
		`const d=document.createElement('div');document.body.append(d);d.innerHTML='<iframe srcdoc="'+${inScript(stun('window', host))}+'"></iframe>'`,
	'link preconnect of an XML document': (host) =>
		`const d=new DOMParser().parseFromString('<a xmlns:h="http://www.w3.org/1999/xhtml"><h:link rel="preconnect" href="http://${host}/"/></a>','text/xml');document.body.append(...d.documentElement.childNodes)`,
	'link preconnect by an entity': (host) =>
		`const d=new DOMParser().parseFromString('<!DOCTYPE a [<!ENTITY e "&#60;link xmlns=\\'http://www.w3.org/1999/xhtml\\' rel=\\'preconnect\\' href=\\'http://${host}/\\'/>">]><a>&e;</a>','text/xml');document.body.append(...d.documentElement.childNodes)`,
	'a data: frame': (host) =>
		child(`f.src='data:text/html,'+encodeURIComponent(${inScript(stun('window', host))})`),
	'a blob: frame': (host) => child(`f.src=${inFile(inScript(stun('window', host)), 'text/html')}`),
	'a javascript: frame': (host) =>
		child(`f.src='javascript:'+encodeURIComponent(${JSON.stringify(stun('window', host))})`),
	'an object with a document': (host) =>
		element(
			'object',
			`e.type='text/html';e.data='data:text/html,'+encodeURIComponent(${inScript(stun('window', host))})`
		),
	'an embedded document': (host) =>
		element(
			'embed',
			`e.type='text/html';e.src=${inFile(inScript(stun('window', host)), 'text/html')}`
		),
	...Object.fromEntries(RELATIONS.map((rel) => [`link ${rel}`, hint(rel)])),
	'link preload': hint('preload', `e.as='image';`),
	'link preconnect with CORS': hint('preconnect', `e.crossOrigin='anonymous';`),
	'link preconnect by markup': (host) => markup(`<link rel=preconnect href="http://${host}/">`),
	'link preconnect by another namespace': (host) =>
		`const e=document.createElementNS('http://www.w3.org/1999/xhtml','q:LINK'.toLowerCase());e.rel='preconnect';e.href='http://${host}/';document.head.append(e)`,
	'link preconnect by a new document': (host) =>
		`const e=document.implementation.createDocument('http://www.w3.org/1999/xhtml','link').documentElement;e.setAttribute('rel','preconnect');e.setAttribute('href','http://${host}/');document.head.append(e)`,
	'link preconnect by its own constructor': (host) =>
		`class L extends HTMLLinkElement{};customElements.define('l-l',L,{extends:'link'});const e=new L();e.rel='preconnect';e.href='http://${host}/';document.head.append(e)`,
	'link preconnect by a changed replace': (host) =>
		`try{String.prototype.replace=function(){return String(this)};RegExp.prototype[Symbol.replace]=(text)=>text;RegExp.prototype.exec=()=>null}catch{}${markup(`<link rel=preconnect href="http://${host}/">`)}`,
	'link preconnect by an object as markup': (host) =>
		`let n=0;document.body.insertAdjacentHTML('beforeend',{toString:()=>n++?'<link rel=preconnect href="http://${host}/">':''})`,
	'link preconnect in halves': (host) =>
		`document.write('<li');document.write('nk rel=preconnect href="http://${host}/">')`,
	'link preconnect by a shadow root': (host) =>
		`${element('div', '')}e.attachShadow({mode:'open'}).innerHTML='<link rel=preconnect href="http://${host}/">'`,
	'link preconnect by a fragment': (host) =>
		`document.body.append(document.createRange().createContextualFragment('<link rel=preconnect href="http://${host}/">'))`,
	'link preconnect by setHTMLUnsafe': (host) =>
		`document.body.appendChild(document.createElement('div')).setHTMLUnsafe('<link rel=preconnect href="http://${host}/">')`,
	'an image': (host) => `new Image().src='http://${host}/'`,
	pictures: (host) =>
		markup(
			`<picture><source srcset="http://${host}/"><img></picture><video poster="http://${host}/" src="http://${host}/"></video><audio src="http://${host}/"></audio><input type=image src="http://${host}/"><table background="http://${host}/"><tr><td>x</table>`
		),
	fetch: (host) => `fetch('http://${host}/',{mode:'no-cors'}).catch(()=>{})`,
	XMLHttpRequest: (host) => `const x=new XMLHttpRequest();x.open('GET','http://${host}/');x.send()`,
	WebSocket: (host) => `new WebSocket('ws://${host}/')`,
	WebTransport: (host) => `new WebTransport('https://${host}/')`,
	EventSource: (host) => `new EventSource('http://${host}/')`,
	sendBeacon: (host) => `navigator.sendBeacon('http://${host}/','x')`,
	'a style': (host) =>
		markup(
			`<style>@import "http://${host}/a";@font-face{font-family:q;src:url(http://${host}/f)}body{background:url(http://${host}/);font-family:q}</style>`
		),
	'SVG references': (host) =>
		markup(
			`<svg><image href="http://${host}/"/><use href="http://${host}/#a"/><filter id=f><feImage href="http://${host}/"/></filter><rect width=9 height=9 filter="url(http://${host}/#f)" fill="url(http://${host}/#g)"/></svg>`
		),
	'a script': (host) => element('script', `e.src='http://${host}/'`),
	'a module': (host) => element('script', `e.type='module';e.src='http://${host}/'`),
	'import()': (host) => `import('http://${host}/x.js').catch(()=>{})`,
	'speculation rules': (host) =>
		['prefetch', 'prerender']
			.map(
				(kind) =>
					`{${element('script', `e.type='speculationrules';e.text='{"${kind}":[{"source":"list","urls":["http://${host}/"],"eagerness":"immediate"}]}'`)}}`
			)
			.join(''),
	'a worker': (host) => `new Worker(${inFile(JSON.stringify(inWorker(host)), 'text/javascript')})`,
	'a module worker': (host) =>
		`new Worker(${inFile(`"import 'http://${host}/x'"`, 'text/javascript')},{type:'module'})`,
	'a shared worker': (host) =>
		`new SharedWorker(${inFile(JSON.stringify(inWorker(host)), 'text/javascript')})`,
	'a worklet': (host) =>
		`for(const w of [window.CSS?.paintWorklet,window.AudioContext&&new AudioContext().audioWorklet])w?.addModule('http://${host}/').catch(()=>{})`,
	'a service worker': (host) => `navigator.serviceWorker.register('http://${host}/')`,
	'a frame': (host) => child(`f.src='http://${host}/'`),
	'an object': (host) => element('object', `e.data='http://${host}/'`),
	'an embedded file': (host) => element('embed', `e.src='http://${host}/'`),
	'a frame that is navigated': (host) => `${child('')}f.contentWindow.location='http://${host}/'`,
	'a link into a frame': (host) =>
		`${child(`f.name='kid'`)}${link(`e.target='kid';e.href='http://${host}/'`)}`,
	'a frame that refreshes': (host) =>
		child(`f.srcdoc='<meta http-equiv=refresh content="0;url=http://${host}/">'`),
	'window.open': (host) => `open('http://${host}/')`,
	'window.open of a frame': (host) => `${child(`f.name='kid2'`)}open('http://${host}/','kid2')`,
	'a link to _blank': (host) => link(`e.target='_blank';e.href='http://${host}/'`),
	'a link to _top': (host) => link(`e.target='_top';e.href='http://${host}/'`),
	'a link that pings': (host) => link(`e.href='#x';e.ping='http://${host}/'`),
	'a form to _blank': (host) =>
		`${element('form', `e.target='_blank';e.action='http://${host}/'`)}e.submit()`,
	'parent.location': (host) => `parent.location='http://${host}/'`,
	'top.location': (host) => `top.location='http://${host}/'`,
	'a payment': (host) =>
		`new PaymentRequest([{supportedMethods:'https://${host}/'}],{total:{label:'x',amount:{currency:'EUR',value:'1'}}}).canMakePayment().catch(()=>{})`,
	'a style sheet of XML': (host) =>
		`const x=new XSLTProcessor();x.importStylesheet(new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="http://${host}/"/></xsl:stylesheet>','text/xml'))`
};

/** The page is gone afterwards, or could be. */
export const LEAVING_WAYS: Record<string, Way> = {
	'location.href': (host) => `location.href='http://${host}/'`,
	'location.href with TLS': (host) => `location.href='https://${host}/'`,
	'location.assign': (host) => `location.assign('http://${host}/')`,
	'location.replace': (host) => `location.replace('http://${host}/')`,
	'window.open into itself': (host) => `open('http://${host}/','_self')`,
	'a link': (host) => link(`e.href='http://${host}/'`),
	'a link in no document': (host) =>
		`const a=document.createElement('a');a.href='http://${host}/';a.target='_blank';a.dispatchEvent(new MouseEvent('click',{cancelable:true}))`,
	'a download': (host) => link(`e.download='x';e.href='http://${host}/'`),
	'a form': (host) =>
		`${element('form', `e.method='post';e.action='http://${host}/'`)}addEventListener('submit',(event)=>event.stopImmediatePropagation(),true);e.requestSubmit()`,
	'a meta element': (host) =>
		element('meta', `e.httpEquiv='refresh';e.content='0;url=http://${host}/'`),
	'a meta element by markup': (host) =>
		markup(`<meta http-equiv=refresh content="0;url=http://${host}/">`),
	'a meta element in the page': (host) =>
		`document.write('<meta http-equiv=refresh content="0;url=http://${host}/">')`,
	'a document in a file': (host) =>
		`location.href=${inFile(inScript(`${stun('window', host)};location.href='http://${host}/'`), 'text/html')}`,
	'a javascript: address': (host) =>
		`location.href='javascript:'+encodeURIComponent(${JSON.stringify(stun('window', host))})`,
	'the Navigation API': (host) => `navigation.navigate('http://${host}/')`
};

/** A page that tries them one after the other; its title says how many of them it could read. */
export function pageThatTries(codes: readonly string[]): string {
	const scripts = codes.map((code) => {
		const source = `try{(()=>{${code}})()}catch{}tried++`.replaceAll('</script', '<\\/script');
		return `<script>${source}</script>`;
	});
	return `<!doctype html><title>not yet</title><p>Page</p><script>var tried=0</script>${scripts.join('\n')}<script>document.title='tried '+tried</script>`;
}
