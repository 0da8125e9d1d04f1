// What is said of an import, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: '“{file}” foi importado como o projeto “{project}”.',
	pressRunBeside: 'Clique em Executar ao lado dela para executá-la.',
	quoted: '“{name}”',
	more: 'mais {n, number}',
	leftOut:
		'{n, plural, one{Não é texto e foi deixado} other{Não são texto e foram deixados}} de fora: {files}.',
	optionsLeftOut:
		'As opções de execução foram deixadas de fora: {file}, linha {line, number}: {message}',
	filesAdded: '{files} {n, plural, one{foi adicionado} other{foram adicionados}}.',
	filesReplaced: '{files} {n, plural, one{foi substituído} other{foram substituídos}}.',
	filesAddedAndReplaced:
		'{added} {a, plural, one{foi adicionado} other{foram adicionados}}, {replaced} {r, plural, one{foi substituído} other{foram substituídos}}.',
	imagesAdded:
		'{n, plural, one{# imagem foi adicionada} other{# imagens foram adicionadas}} à biblioteca.',
	moduleAdded: 'O módulo “{title}” de “{file}” foi adicionado à biblioteca.',
	imageAdded: 'A imagem “{title}” de “{file}” foi adicionada à biblioteca.',
	isSubmission: 'Esta é a entrega de {student}.',
	openTeachPage: 'Abrir a página para professores'
});
