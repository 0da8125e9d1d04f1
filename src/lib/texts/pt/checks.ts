// The texts of checks of lessons: what is expected, and what was the case, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: 'A pergunta está respondida.',
	scenario: 'O programa faz o que deve em uma placa, em {n, plural, one{# passo} other{# passos}}.',
	builds: 'O programa compila.',
	noBuild: 'O programa não compila.',
	noBuildWith: 'O programa não compila, com um erro que diz “{error}”.',
	imageUnder: 'A imagem tem menos de {size}.',
	memoryUnder: 'O programa inicia com menos de {size} de memória.',
	uses: 'O código usa “{code}”{n, plural, one{} other{ pelo menos # vezes}}.',
	usesNot: 'O código não usa “{code}”.',
	usesLess: 'O código usa “{code}” menos de {n, plural, one{# vez} other{# vezes}}.',
	calls: 'O programa chama {name}{n, plural, one{} other{ pelo menos # vezes}}.',
	callsNever: 'O programa não chama {name}.',
	callsBetween: 'O programa chama {name} de {least, number} a {most, number} vezes.',
	file: 'A placa tem um arquivo {path}.',
	fileWith: 'A placa tem um arquivo {path} que contém “{text}”.',
	confirm: '{text}',
	stepFailed: 'Esperado: {expected}; {got}.',
	stepNotDone: '“{step}” não funcionou: {got}',
	doesNotBuild: 'Não compila: {message}',
	otherError: 'Não compila, mas por outro motivo: {message}',
	itBuilds: 'Compila.',
	sizeIs: 'O tamanho é de {size}.',
	codeMissing: '“{code}” não foi encontrado no código. Comentários e textos não contam.',
	codeFound: '“{code}” foi encontrado {n, plural, one{uma vez} other{# vezes}}.',
	codeUnwanted: '“{code}” está em {file}, linha {line, number}.',
	fileGone: 'O projeto não tem um arquivo {file}.',
	called: 'Chamadas a {name}: {n, plural, =0{nenhuma} one{uma} other{#}}.',
	noSuchFile: 'A placa não tem um arquivo {path}.',
	otherContent: 'O arquivo contém outra coisa: “{content}”',
	notConfirmed: 'Você ainda não confirmou.',
	notAnswered: 'Ainda não está respondida.',
	answeredWrong: 'Ainda não é a resposta certa.',
	tooLong:
		'A verificação foi encerrada depois de {seconds, plural, one{# segundo} other{# segundos}}.'
});
