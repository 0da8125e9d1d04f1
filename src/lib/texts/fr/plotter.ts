// The texts of the plotter, in French.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: 'Traceur',
	continue: 'Reprendre',
	pause: 'Pause',
	overTime: 'Dans le temps',
	showAll: 'Tout afficher',
	everythingIsInView: 'tout est visible',
	pausedValuesAreStillRecorded: 'En pause : les valeurs continuent d’être enregistrées. ',
	downloadAsCsv: 'Télécharger en CSV',
	thereAreNoValuesYet: 'il n’y a pas encore de valeurs',
	downloadAsPng: 'Télécharger en PNG',
	clear: 'Effacer',
	thePlotCouldNotBe: 'Le graphe n’a pas pu être tracé',
	failureTheValuesAreIn:
		'{failure}. Les valeurs sont dans le tableau, et peuvent être téléchargées en CSV.',
	noValuesPrintedYet: 'Aucune valeur affichée pour l’instant',
	plotArrowKeysMovePlus:
		'Graphe : les flèches déplacent, plus et moins zooment, 0 affiche tout. Les valeurs sont dans le tableau.',
	valuesInView: 'Valeurs visibles',
	allValues: 'Toutes les valeurs',
	andAtHovered: ', et à {hovered}',
	series: 'Série',
	last: 'Dernière',
	atCursor: 'Au curseur',
	min: 'Min',
	max: 'Max',
	namesNotShown:
		'{omitted, plural, one{# autre nom n’est pas affiché.} other{# autres noms ne sont pas affichés.}}',
	whatIsPlotted:
		'Des lignes comme « temp:21.5, hum:40 », « 1.0 2.0 » ou « {json} » deviennent des courbes. L’exemple « {example} » en affiche.',
	thisBrowserCouldNotCreate: 'ce navigateur n’a pas pu créer d’image du graphe',
	seriesAndSamples:
		'{series, plural, one{# série} other{# séries}}, {samples, plural, one{# échantillon} other{# échantillons}}',
	ofContainers: 'conteneurs {name}',
	axisSample: 'échantillon',
	axisSeconds: 'secondes'
});
