// The mistakes that newcomers make most, in plain words, in Brazilian Portuguese. `{name}` and types are as the program has them.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: 'Falta um ponto e vírgula (;) no fim desta instrução.',
	missingParen: 'Falta um parêntese: cada ( precisa do seu ).',
	missingBrace: 'Falta uma chave de fechamento: cada chave de abertura precisa de uma.',
	extraBrace: 'Há uma chave de fechamento a mais.',
	undeclaredName: 'Nada se chama “{name}” aqui. Verifique a grafia ou declare-o antes desta linha.',
	undeclaredFunction:
		'A função “{name}” não é conhecida aqui. Inclua o cabeçalho que a declara ou verifique a grafia.',
	misspeltName: 'Nada se chama “{name}” aqui. Você quis dizer “{near}”?',
	missingHeader:
		'Não existe o cabeçalho “{name}”. Verifique a grafia ou adicione o arquivo ao projeto.',
	assignmentAsCondition: 'Um = só coloca um valor em uma variável. Para comparar, escreva ==.',
	tooFewArguments: 'Falta nesta chamada um valor de que a função precisa.',
	tooManyArguments: 'Esta chamada passa mais valores do que a função aceita.',
	wrongFormat:
		'O formato espera um valor do tipo {wanted}, mas recebe um do tipo {given}. Troque a letra depois do %.',
	missingArgumentOfFormat: 'O formato tem mais lugares com % do que valores depois dele.',
	constantChanged: '“{name}” é uma constante: não pode ser alterada.',
	noReturnValue: 'Uma função void não devolve nada. Escreva return; sem valor.',
	missingReturn: 'Esta função deveria devolver um valor, mas pode terminar sem um return.',
	unusedVariable: 'A variável “{name}” nunca é usada.',
	uninitialisedVariable:
		'“{name}” é usada antes de ter um valor. Dê um valor a ela onde é declarada.',
	declaredTwice: 'Há duas declarações de “{name}”. Use outro nome ou remova uma delas.',
	typeMismatch: 'Os tipos não combinam: {first} e {second}.',
	pointerFromNumber:
		'Um ponteiro e um número foram confundidos: {first} e {second}. Falta um & ou um *, ou há aspas a mais?',
	missingQuote: 'Faltam as aspas de fechamento deste texto.',
	missingExpression: 'Falta um valor aqui, ou há um caractere a mais.',
	notAPointer:
		'Isto não é um ponteiro, ou há um a mais. Use . para uma struct e -> para um ponteiro para uma struct.',
	noSuchMember: '{type} não tem nenhum membro “{name}”.',
	unknownType: 'Não existe o tipo “{name}”. Verifique a grafia ou inclua o cabeçalho que o define.',
	elseWithoutIf: 'Este else não tem um if antes dele. Há um ponto e vírgula logo depois do if?',
	emptyBody: 'O ponto e vírgula aqui encerra a instrução: o que vem depois é sempre executado.',
	missingPermission:
		'“{name}” precisa da permissão {permission}, que o build.yaml não concede. Na placa, a chamada falharia.'
});
