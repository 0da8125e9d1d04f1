// A page and the answer that carries it. Texts from other containers are escaped: they could be anything.
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export function page(values) {
	const rows = [...values].map(([name, value]) => `<tr><th>${escape(name)}<td>${escape(value)}`);
	return `<!doctype html><html lang=en><meta charset=utf-8><title>Measurements</title>
<style>body{font:1rem system-ui;margin:2rem}th{text-align:left;padding-right:2rem}</style>
<h1>Measurements</h1><table>${rows.join('')}</table>
<p>${values.size === 0 ? 'Nothing was measured yet. ' : ''}<a href="/">Look again</a></html>`;
}

export function answer(status, type, body) {
	return `HTTP/1.1 ${status}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
}
