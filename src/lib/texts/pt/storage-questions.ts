// What happens to files on a board, and what is asked before, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: 'O runtime precisa desta pasta.',
	imageNames: 'Os nomes de imagens têm letras minúsculas, dígitos, “.”, “_” e “-”.',
	uploadingTo: 'Envio para {folder}',
	replaceQuestion: 'Substituir {name}?',
	fileExists:
		'Já existe um arquivo com este nome. O conteúdo dele se perde mesmo que o envio não termine.',
	folderExists:
		'Já existe uma pasta com este nome. O conteúdo dela se perde mesmo que o envio não termine.',
	replace: 'Substituir',
	uploading: 'Enviando {name}',
	creating: 'Criando {name}',
	deleting: 'Excluindo {name}',
	fileGoes: 'O arquivo é excluído da placa. Isso não pode ser desfeito.',
	folderGoes:
		'A pasta é excluída da placa, {n, plural, =0{sem nada dentro} one{com o arquivo que está nela} other{com os # arquivos que estão nela}}. Isso não pode ser desfeito.',
	deleteQuestion: 'Excluir {name}?',
	delete: 'Excluir',
	continue: 'Continuar',
	takesAWhile: 'Isso demora um pouco.',
	needsAbout:
		'{name} precisa de cerca de {duration} pela linha serial da placa. Você pode cancelar a qualquer momento.',
	both: '{first} {second}',
	seconds: '{n, plural, one{# segundo} other{# segundos}}',
	minutes: '{n, plural, one{# minuto} other{# minutos}}',
	downloading: 'Baixando {name}',
	reading: 'Lendo {name}'
});
