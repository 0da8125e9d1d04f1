// Sends its own messages and shows all those about weather, whoever sent them.
import { messages } from 'ocre';

let sent = 0;

messages.subscribe('weather/', ({ topic, text }) => {
	const { degrees } = JSON.parse(text);
	console.log(`${topic}: ${degrees.toFixed(1)} °C`);
});

setInterval(() => {
	const degrees = 20 + 3 * Math.sin(sent++ / 5);
	messages.publish('weather/inside', JSON.stringify({ degrees }), 'application/json');
}, 1000);
