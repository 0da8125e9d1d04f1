// The texts of the plotter, in German.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: 'Plotter',
	continue: 'Fortsetzen',
	pause: 'Anhalten',
	overTime: 'Über die Zeit',
	showAll: 'Alles anzeigen',
	everythingIsInView: 'alles ist zu sehen',
	pausedValuesAreStillRecorded: 'Angehalten: Werte werden weiter aufgezeichnet. ',
	downloadAsCsv: 'Als CSV herunterladen',
	thereAreNoValuesYet: 'es gibt noch keine Werte',
	downloadAsPng: 'Als PNG herunterladen',
	clear: 'Leeren',
	thePlotCouldNotBe: 'Der Plot konnte nicht gezeichnet werden',
	failureTheValuesAreIn:
		'{failure}. Die Werte stehen in der Tabelle und lassen sich als CSV herunterladen.',
	noValuesPrintedYet: 'Noch keine Werte ausgegeben',
	plotArrowKeysMovePlus:
		'Plot: Pfeiltasten verschieben, Plus und Minus zoomen, 0 zeigt alles. Die Werte stehen in der Tabelle.',
	valuesInView: 'Sichtbare Werte',
	allValues: 'Alle Werte',
	andAtHovered: ', und bei {hovered}',
	series: 'Reihe',
	last: 'Letzter',
	atCursor: 'Am Cursor',
	min: 'Min',
	max: 'Max',
	namesNotShown:
		'{omitted, plural, one{# weiterer Name wird} other{# weitere Namen werden}} nicht angezeigt.',
	whatIsPlotted:
		'Zeilen wie „temp:21.5, hum:40“, „1.0 2.0“ oder „{json}“ werden zu Kurven. Das Beispiel „{example}“ gibt solche aus.',
	thisBrowserCouldNotCreate: 'dieser Browser konnte kein Bild des Plots erzeugen',
	seriesAndSamples:
		'{series, plural, one{# Reihe} other{# Reihen}}, {samples, plural, one{# Messpunkt} other{# Messpunkte}}',
	ofContainers: 'Container {name}',
	axisSample: 'Messwert',
	axisSeconds: 'Sekunden'
});
