/*
 * Plot in AssemblyScript: the temperature of the first sensor that measures one, and
 * its mean, ten times a second. Open the plotter, and move the sensor's slider.
 */
import { Channel, Sensor, print, sleep } from 'ocre';
import { Mean } from './lib/mean';

function findThermometer(): Sensor | null {
	for (let id = 0; id < Sensor.count(); id++) {
		const sensor = Sensor.at(id);
		for (let i = 0; i < sensor.channelCount; i++)
			if (sensor.channel(i) == Channel.Temperature) return sensor;
	}
	return null;
}

function measure(thermometer: Sensor): void {
	const mean = new Mean(20);
	while (true) {
		const value = thermometer.read(Channel.Temperature);
		mean.add(value);
		print('temperature:' + value.toString() + ' mean:' + mean.value.toString());
		sleep(100);
	}
}

const found = findThermometer();
if (found) measure(found!);
else print('This board measures no temperature.');
