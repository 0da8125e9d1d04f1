// What sensors, their channels and buttons are called on the page. A board that somebody described keeps its own words.
import { partNames as words } from '#lib/texts/en/part-names.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

const KNOWN: Readonly<Record<string, Words>> = {
	Motion: words.motion,
	'Air pressure': words.airPressure,
	Humidity: words.humidity,
	'Magnetic field': words.magneticField,
	Light: words.light,
	'Random numbers': words.randomNumbers,
	Knob: words.knob,
	Temperature: words.temperature,
	'Chip temperature': words.chipTemperature,
	Voltage: words.voltage,
	'Random number': words.randomNumber,
	'User button': words.userButton,
	'User switch': words.userSwitch
};

/** What is measured on three axes, and buttons with letters. */
const WITH_LETTER: readonly [RegExp, (letter: string) => Words][] = [
	[/^Acceleration ([XYZ])$/, (axis) => words.acceleration({ axis })],
	[/^Rotation ([XYZ])$/, (axis) => words.rotation({ axis })],
	[/^Magnetic field ([XYZ])$/, (axis) => words.magneticFieldOn({ axis })],
	[/^Button ([A-Z])$/, (name) => words.button({ name })]
];

/** Of the label that a board's profile has. */
export function partName(label: string): Words {
	if (Object.hasOwn(KNOWN, label)) return KNOWN[label]!;
	for (const [pattern, name] of WITH_LETTER) {
		const letter = pattern.exec(label)?.[1];
		if (letter !== undefined) return name(letter);
	}
	return verbatim(label);
}

/** A channel, for somebody who does not see whose it is. */
export function channelName(sensor: string, channel: string): Words {
	if (sensor === channel) return partName(channel);
	return words.ofSensor({ sensor: partName(sensor), channel: partName(channel) });
}
