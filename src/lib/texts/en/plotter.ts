// The texts of the plotter.
import { room } from '../room.ts';

export const plotter = room('plotter', {
	plotter: 'Plotter',
	continue: 'Continue',
	pause: 'Pause',
	overTime: 'Over time',
	showAll: 'Show all',
	everythingIsInView: 'everything is in view',
	pausedValuesAreStillRecorded: 'Paused: values are still recorded. ',
	downloadAsCsv: 'Download as CSV',
	thereAreNoValuesYet: 'there are no values yet',
	downloadAsPng: 'Download as PNG',
	clear: 'Clear',
	thePlotCouldNotBe: 'The plot could not be drawn',
	failureTheValuesAreIn: '{failure}. The values are in the table, and can be downloaded as CSV.',
	noValuesPrintedYet: 'No values printed yet',
	plotArrowKeysMovePlus:
		'Plot: arrow keys move, plus and minus zoom, 0 shows all. The values are in the table.',
	valuesInView: 'Values in view',
	allValues: 'All values',
	andAtHovered: ', and at {hovered}',
	series: 'Series',
	last: 'Last',
	atCursor: 'At cursor',
	min: 'Min',
	max: 'Max',
	namesNotShown: '{omitted, plural, one{# more name} other{# more names}} not shown.',
	whatIsPlotted:
		'Lines such as “temp:21.5, hum:40”, “1.0 2.0” or “{json}” become curves. The example “{example}” prints some.',
	thisBrowserCouldNotCreate: 'this browser could not create an image of the plot',
	seriesAndSamples:
		'{series, plural, one{# series} other{# series}}, {samples, plural, one{# sample} other{# samples}}',
	ofContainers: 'containers {name}',
	axisSample: 'sample',
	axisSeconds: 'seconds'
});
