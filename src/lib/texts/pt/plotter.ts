// The texts of the plotter, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: 'Plotter',
	continue: 'Continuar',
	pause: 'Pausar',
	overTime: 'Ao longo do tempo',
	showAll: 'Mostrar tudo',
	everythingIsInView: 'tudo está à vista',
	pausedValuesAreStillRecorded: 'Em pausa: os valores continuam sendo registrados. ',
	downloadAsCsv: 'Baixar como CSV',
	thereAreNoValuesYet: 'ainda não há valores',
	downloadAsPng: 'Baixar como PNG',
	clear: 'Limpar',
	thePlotCouldNotBe: 'Não foi possível desenhar o gráfico',
	failureTheValuesAreIn: '{failure}. Os valores estão na tabela e podem ser baixados como CSV.',
	noValuesPrintedYet: 'Nenhum valor impresso ainda',
	plotArrowKeysMovePlus:
		'Gráfico: as teclas de seta o movem, mais e menos ampliam e reduzem, 0 mostra tudo. Os valores estão na tabela.',
	valuesInView: 'Valores à vista',
	allValues: 'Todos os valores',
	andAtHovered: ', e em {hovered}',
	series: 'Série',
	last: 'Último',
	atCursor: 'No cursor',
	min: 'Mín.',
	max: 'Máx.',
	namesNotShown:
		'{omitted, plural, one{Mais # nome não é mostrado} other{Mais # nomes não são mostrados}}.',
	whatIsPlotted:
		'Linhas como “temp:21.5, hum:40”, “1.0 2.0” ou “{json}” viram curvas. O exemplo “{example}” imprime algumas.',
	thisBrowserCouldNotCreate: 'este navegador não conseguiu criar uma imagem do gráfico',
	seriesAndSamples:
		'{series, plural, one{# série} other{# séries}}, {samples, plural, one{# amostra} other{# amostras}}',
	ofContainers: 'contêineres {name}',
	axisSample: 'amostra',
	axisSeconds: 'segundos'
});
