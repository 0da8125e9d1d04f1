// The texts of scenarios, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: 'Cenário',
	noScenarioYet: 'Ainda não há cenários',
	aScenarioPressesButtonsWaits:
		'Um cenário pressiona botões, espera por saída e por LEDs, e verifica se o programa faz o que deveria.',
	newScenario: 'Novo cenário',
	scenarioFile: 'Arquivo do cenário',
	cancel: 'Cancelar',
	theBoardIsResetFirst: 'A placa é reiniciada antes',
	runAgain: 'Executar de novo',
	runScenario: 'Executar o cenário',
	beforeTheLastChanges: 'antes das últimas alterações',
	preparingTheBoard: 'Preparando a placa…',
	notRunYet: 'Ainda não executado',
	runTheScenarioToSee:
		'Execute o cenário para ver cada passo com seu tempo e, onde um falhar, o que era esperado e o que aconteceu.',
	steps: 'Passos',
	lineLine: 'linha {line}',
	expected: 'esperado',
	got: 'obtido',
	console: 'console',
	theBoardIsResetFirstWhere: 'A placa é reiniciada antes, se possível',
	summary: '{passed} de {n, plural, one{# passo} other{# passos}}, {time}',
	waiting: 'em espera',
	running: 'em execução',
	passed: 'correto',
	failed: 'com falha',
	cancelled: 'cancelado',
	skipped: 'ignorado',
	milliseconds: '{value, number} ms',
	seconds: '{value} s'
});
