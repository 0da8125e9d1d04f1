// What the errors of archives mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb':
		'Este pequeno arquivo se descompacta em uma quantidade enorme de dados, como os que são feitos para sobrecarregar um computador.',
	'archive-bomb.next':
		'Ele não foi aberto. Se você confia nele, descompacte-o você mesmo e importe os arquivos de que precisa.',
	'archive-damaged':
		'O arquivo compactado está danificado: o conteúdo não corresponde às somas de verificação ou aos tamanhos.',
	'archive-damaged.next': 'Baixe-o ou compacte-o de novo.',
	'archive-encrypted': 'O arquivo compactado está criptografado.',
	'archive-encrypted.next':
		'Descompacte-o com a senha e importe os arquivos, ou compacte-os de novo sem senha.',
	'archive-inconsistent':
		'O arquivo compactado se contradiz: a lista de arquivos e os arquivos que ele contém não correspondem.',
	'archive-inconsistent.next':
		'Ele não foi aberto, porque pode ter sido feito para enganar. Compacte-o de novo.',
	'archive-too-deep':
		'O arquivo contém arquivos compactados dentro de outros que estão dentro de outros.',
	'archive-too-deep.next':
		'Ele não foi aberto. Descompacte-o você mesmo e importe o arquivo mais interno.',
	'archive-too-large':
		'O arquivo compactado é grande demais: descompactado, ocupa mais de 128 MB ou tem mais de 4096 arquivos.',
	'archive-too-large.next': 'Ele não foi aberto. Compacte menos arquivos.',
	'archive-unsafe':
		'O arquivo compactado contém um link, um dispositivo, dois arquivos com o mesmo nome ou um caminho que sai da pasta dele.',
	'archive-unsafe.next':
		'Ele não foi aberto. Compacte-o de novo com arquivos comuns e caminhos relativos.',
	'archive-unsupported': 'O arquivo está compactado de uma forma que não pode ser aberta aqui.',
	'archive-unsupported.next': 'Compacte-o de novo como .zip (método Deflate), .tar ou .tar.gz.'
});
