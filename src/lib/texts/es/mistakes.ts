// The mistakes that newcomers make most, in plain words, in Spanish. `{name}` and types are as the program has them.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: 'Falta un punto y coma (;) al final de esta instrucción.',
	missingParen: 'Falta un paréntesis: cada ( necesita su ).',
	missingBrace: 'Falta una llave de cierre: cada llave de apertura necesita una.',
	extraBrace: 'Sobra una llave de cierre.',
	undeclaredName:
		'Aquí nada se llama «{name}». Revise la ortografía o declárelo antes de esta línea.',
	undeclaredFunction:
		'La función «{name}» no se conoce aquí. Incluya la cabecera que la declara o revise la ortografía.',
	misspeltName: 'Aquí nada se llama «{name}». ¿Quería decir «{near}»?',
	missingHeader:
		'No existe la cabecera «{name}». Revise la ortografía o añada el archivo al proyecto.',
	assignmentAsCondition: 'Un solo = asigna un valor a una variable. Para comparar, escriba ==.',
	tooFewArguments: 'A esta llamada le falta un valor que la función necesita.',
	tooManyArguments: 'Esta llamada pasa más valores de los que la función admite.',
	wrongFormat:
		'El formato espera un valor de tipo {wanted}, pero recibe uno de tipo {given}. Cambie la letra que sigue a %.',
	missingArgumentOfFormat: 'El formato tiene más lugares con % que valores hay detrás.',
	constantChanged: '«{name}» es una constante: no se puede cambiar.',
	noReturnValue: 'Una función void no devuelve nada. Escriba return; sin un valor.',
	missingReturn: 'Esta función debería devolver un valor, pero puede terminar sin un return.',
	unusedVariable: 'La variable «{name}» no se usa nunca.',
	uninitialisedVariable: '«{name}» se usa antes de tener un valor. Asígnele uno donde se declara.',
	declaredTwice: 'Hay dos declaraciones de «{name}». Use otro nombre o quite una de ellas.',
	typeMismatch: 'Los tipos no encajan: {first} y {second}.',
	pointerFromNumber:
		'Se confunden un puntero y un número: {first} y {second}. ¿Falta un & o un *, o sobran comillas?',
	missingQuote: 'Faltan las comillas de cierre de este texto.',
	missingExpression: 'Aquí falta un valor, o sobra un carácter.',
	notAPointer:
		'Esto no es un puntero, o sobra uno. Use . para un struct y -> para un puntero a un struct.',
	noSuchMember: '{type} no tiene ningún miembro «{name}».',
	unknownType:
		'No existe el tipo «{name}». Revise la ortografía o incluya la cabecera que lo define.',
	elseWithoutIf: 'Este else no tiene un if delante. ¿Hay un punto y coma justo después del if?',
	emptyBody: 'Este punto y coma termina la instrucción: lo que sigue se ejecuta siempre.',
	missingPermission:
		'«{name}» necesita el permiso {permission}, que build.yaml no concede. En la placa, la llamada fallaría.'
});
