// A web page with what other containers measure. The example “Publisher” is one, in C.
import { messages, net } from 'ocre';
import { page, answer } from './http.js';

const PORT = 8000;
const latest = new Map();

messages.subscribe('test/', ({ topic, text }) => {
	latest.set(topic, text);
	console.log(`${topic} ${text}`);
});

net.listen(PORT, (connection) => {
	let request = '';
	connection.ondata = (bytes) => {
		request += String.fromCharCode(...bytes);
		if (!request.includes('\r\n\r\n')) return;
		const [, path] = request.split(' ');
		if (path === '/') connection.write(answer('200 OK', 'text/html', page(latest)));
		else connection.write(answer('404 Not Found', 'text/plain', 'There is nothing here.\n'));
		connection.close();
	};
});

console.log(`Listening on http://board.local:${PORT}/`);
