// What the errors of scenarios mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': 'A placa não tem o botão {name}. Ela tem: {known}.',
	'scenario-no-such-button.next': 'Use um destes no cenário.',
	'scenario-no-such-channel': 'O sensor {name} precisa de um canal. Ele tem: {known}.',
	'scenario-no-such-channel.next': 'Use um destes no cenário.',
	'scenario-no-such-pin': 'A placa não tem o LED ou pino {name}. Ela tem: {known}.',
	'scenario-no-such-pin.next': 'Use um destes no cenário.',
	'scenario-no-such-sensor': 'A placa não tem o sensor {name}. Ela tem: {known}.',
	'scenario-no-such-sensor.next': 'Use um destes no cenário.',
	'scenario-needs-panel': 'Este cenário precisa de uma placa simulada.',
	'scenario-needs-panel.next':
		'Alguns dos passos pressionam botões ou observam LEDs, pinos, sensores, mensagens ou um display, o que só uma placa simulada oferece. Escolha uma na barra de execução, ou retire esses passos.',
	'scenario-needs-simulator': 'Este cenário precisa de uma placa simulada.',
	'scenario-needs-simulator.next':
		'Ele pede o modo documentado, que nenhuma placa real tem. Escolha uma placa simulada na barra de execução, ou retire “mode”.',
	'scenario-needs-reset': 'A placa não pode ser reiniciada daqui.',
	'scenario-needs-reset.next':
		'O cenário tem um passo que a reinicia, e o shell da placa não tem comando para isso. Escolha outra placa ou retire esse passo.'
});
