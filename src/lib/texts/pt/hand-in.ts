// The texts of the dialog in which a student hands something in, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: 'Entregar “{name}”',
	description:
		'Seu professor recebe um arquivo ou um link de você: esta página não envia nada sozinha e não guarda cópia em outro lugar.',
	name: 'Seu nome',
	nameHint: 'Como seu professor conhece você. Ele fica no arquivo e no link.',
	nameMissing: 'Escreva seu nome, para que seu professor saiba de quem é o trabalho.',
	lesson: 'Lição',
	noLesson: 'Este projeto não pertence a nenhuma lição.',
	progress: 'Passos feitos: {done, number} de {of, number}',
	claims:
		'Verificações que passaram aqui: {passed, number} de {of, number}. A página do seu professor as executa de novo.',
	noClaims: 'Nenhuma verificação foi executada nesta visita. A página do seu professor as executa.',
	warningTitle: 'Seu nome e seu programa vão junto',
	warning:
		'Quem recebe o arquivo ou o link pode ler seu nome, seu programa inteiro e suas respostas. Entregue-os somente ao seu professor.',
	file: 'Como arquivo',
	fileSize: '{size}',
	save: 'Salvar o arquivo',
	send: 'Enviar o arquivo…',
	link: 'Como link',
	linkLength: '{n, number} caracteres',
	linkFits: 'Cabe em uma mensagem.',
	linkLong: 'É longo demais para alguns aplicativos de mensagens, que o cortariam. Use o arquivo.',
	copy: 'Copiar o link',
	copied: 'O link foi copiado.',
	copyFailed: 'O navegador não deixou a página copiar. Selecione o link e copie-o com o teclado.',
	linkLabel: 'Link',
	saved: 'O arquivo foi salvo. Entregue-o ao seu professor.'
});
