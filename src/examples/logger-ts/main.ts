// Measures every two seconds and tells the average of the last ten values.
import { sensors, type Sensor } from 'ocre';
import { Average } from './average.ts';

interface Watched {
	sensor: Sensor;
	channel: string | number;
	average: Average;
}

const watched: Watched[] = sensors
	.list()
	.flatMap((sensor: Sensor) =>
		sensor.channels.map((channel) => ({ sensor, channel, average: new Average(10) }))
	);

console.log(`${watched.length} channels`);

setInterval(() => {
	for (const { sensor, channel, average } of watched) {
		const value = sensor.read(channel);
		average.add(value);
		console.log(`${channel}:${value.toFixed(2)} average:${average.value.toFixed(2)}`);
	}
}, 2000);
