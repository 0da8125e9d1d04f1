// The texts of checks of lessons: what is expected, and what was the case, in Spanish.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: 'La pregunta está respondida.',
	scenario:
		'El programa hace lo que debe en una placa, en {n, plural, one{# paso} other{# pasos}}.',
	builds: 'El programa se compila.',
	noBuild: 'El programa no se compila.',
	noBuildWith: 'El programa no se compila, con un error que dice «{error}».',
	imageUnder: 'La imagen ocupa menos de {size}.',
	memoryUnder: 'El programa se inicia con menos de {size} de memoria.',
	uses: 'El código usa «{code}»{n, plural, one{} other{ al menos # veces}}.',
	usesNot: 'El código no usa «{code}».',
	usesLess: 'El código usa «{code}» menos de {n, plural, one{# vez} other{# veces}}.',
	calls: 'El programa llama a {name}{n, plural, one{} other{ al menos # veces}}.',
	callsNever: 'El programa no llama a {name}.',
	callsBetween: 'El programa llama a {name} de {least, number} a {most, number} veces.',
	file: 'La placa tiene un archivo {path}.',
	fileWith: 'La placa tiene un archivo {path} que contiene «{text}».',
	confirm: '{text}',
	stepFailed: 'Se esperaba: {expected}; {got}.',
	stepNotDone: '«{step}» no funcionó: {got}',
	doesNotBuild: 'No se compila: {message}',
	otherError: 'No se compila, pero por otro motivo: {message}',
	itBuilds: 'Se compila.',
	sizeIs: 'Ocupa {size}.',
	codeMissing: '«{code}» no se encontró en el código. Los comentarios y los textos no cuentan.',
	codeFound: '«{code}» se encontró {n, plural, one{una vez} other{# veces}}.',
	codeUnwanted: '«{code}» está en {file}, línea {line, number}.',
	fileGone: 'El proyecto no tiene ningún archivo {file}.',
	called: 'Llamadas a {name}: {n, plural, =0{ninguna} one{una} other{#}}.',
	noSuchFile: 'La placa no tiene ningún archivo {path}.',
	otherContent: 'El archivo contiene otra cosa: «{content}»',
	notConfirmed: 'Aún no está confirmado.',
	notAnswered: 'Aún no está respondida.',
	answeredWrong: 'Aún no es la respuesta correcta.',
	tooLong:
		'La comprobación se interrumpió al cabo de {seconds, plural, one{# segundo} other{# segundos}}.'
});
