// Message: says hello once a second to every container that listens to hello/, and prints what others say there.
import { print, processEvents, publish, sleep, subscribe } from 'ocre';

const TOPIC = 'hello/assemblyscript';
const LISTEN_TO = 'hello/';

subscribe(LISTEN_TO, (message) => {
	print(message.topic + ': ' + message.text);
});
print('Message in AssemblyScript listens to ' + LISTEN_TO);
for (let count = 1; ; count++) {
	if (!publish(TOPIC, 'hello ' + count.toString() + ' from AssemblyScript'))
		print('Nobody took it.');
	for (let i = 0; i < 10; i++) {
		processEvents();
		sleep(90);
	}
}
