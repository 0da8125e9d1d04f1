// What is wrong with a scenario, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty': 'O arquivo está vazio. Adicione uma lista de passos, por exemplo “{example}”.',
	'scenario-not-map': 'Eram esperados campos como “name:” e “steps:”, um por linha.',
	'scenario-name-long': 'Um nome tem no máximo {max} caracteres.',
	'scenario-board': 'Informe o identificador de um perfil de placa, por exemplo {example}.',
	'scenario-mode': 'Os modos são {known}.',
	'scenario-time': 'Informe um tempo com a unidade, por exemplo 500 ms ou 2 s, até {max} min.',
	'scenario-no-steps': 'Informe pelo menos um passo.',
	'scenario-step': 'Um passo faz uma única coisa: {known}.',
	'scenario-text-length': 'Informe um texto de 1 a {max} caracteres.',
	'scenario-container': 'Nomes de contêineres têm apenas a–z, 0–9, “.”, “_” e “-”.',
	'scenario-reset': 'Escreva “{example}”.',
	'scenario-set': 'Informe qual sensor e o que ele mede: “{example}”.',
	'scenario-character.word':
		'Só é possível enviar a uma placa ASCII imprimível, e no máximo {max} caracteres.',
	'scenario-character.line':
		'Um comando é uma linha de ASCII imprimível, com no máximo {max} caracteres.',
	'scenario-pattern':
		'Isto não é uma expressão regular: {problem}. Lookarounds e retrorreferências não são aceitos.',
	'scenario-pattern.long': 'Um padrão tem no máximo {max} caracteres.',
	'scenario-pin': 'Informe um pino por porta e número, por exemplo PH7 ou 7.7.',
	'scenario-condition.one': 'Informe uma única coisa: {known}.',
	'scenario-condition.not-for': '“{field}” não se aplica a “{kind}”.',
	'scenario-condition.no-wait': 'Não é possível esperar por isto: use “expect”.',
	'scenario-condition.no-expect': 'Mudanças levam tempo: use “wait” ou “blinks”.',
	'scenario-condition.pin': 'Use um destes: “is”, “changes” ou “blinks”.',
	'scenario-condition.is': 'Escreva {first} ou {second}.',
	'scenario-condition.count': 'Informe um número inteiro de 1 a {max}.',
	'scenario-condition.hertz': 'Informe uma frequência, por exemplo {example}.',
	'scenario-condition.share': 'Informe uma proporção, por exemplo {example}.',
	'scenario-condition.time': 'Informe um tempo com a unidade, por exemplo {example}.',
	'scenario-condition.periods':
		'Observe pelo menos um período e meio, e no máximo dez minutos (“during”).',
	'scenario-condition.exit': 'Um código de saída é um número inteiro.',
	'scenario-condition.state': 'Informe o estado: {known}.'
});
