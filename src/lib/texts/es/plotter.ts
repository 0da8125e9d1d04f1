// The texts of the plotter, in Spanish.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: 'Gráficas',
	continue: 'Continuar',
	pause: 'Pausar',
	overTime: 'A lo largo del tiempo',
	showAll: 'Mostrar todo',
	everythingIsInView: 'todo está a la vista',
	pausedValuesAreStillRecorded: 'En pausa: los valores se siguen registrando. ',
	downloadAsCsv: 'Descargar como CSV',
	thereAreNoValuesYet: 'todavía no hay valores',
	downloadAsPng: 'Descargar como PNG',
	clear: 'Limpiar',
	thePlotCouldNotBe: 'No se pudo dibujar la gráfica',
	failureTheValuesAreIn: '{failure}. Los valores están en la tabla y se pueden descargar como CSV.',
	noValuesPrintedYet: 'Todavía no se han impreso valores',
	plotArrowKeysMovePlus:
		'Gráfica: las teclas de flecha la mueven, más y menos la amplían o reducen, 0 muestra todo. Los valores están en la tabla.',
	valuesInView: 'Valores a la vista',
	allValues: 'Todos los valores',
	andAtHovered: ', y en {hovered}',
	series: 'Serie',
	last: 'Último',
	atCursor: 'En el cursor',
	min: 'Mín.',
	max: 'Máx.',
	namesNotShown:
		'{omitted, plural, one{# nombre más que no se muestra} other{# nombres más que no se muestran}}.',
	whatIsPlotted:
		'Las líneas como «temp:21.5, hum:40», «1.0 2.0» o «{json}» se convierten en curvas. El ejemplo «{example}» imprime algunas.',
	thisBrowserCouldNotCreate: 'este navegador no pudo crear una imagen de la gráfica',
	seriesAndSamples:
		'{series, plural, one{# serie} other{# series}}, {samples, plural, one{# muestra} other{# muestras}}',
	ofContainers: 'contenedores {name}',
	axisSample: 'muestra',
	axisSeconds: 'segundos'
});
