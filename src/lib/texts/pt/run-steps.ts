// A run as it goes: its steps, and where it stands, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: 'Compilar',
	upload: 'Enviar',
	verify: 'Verificar',
	start: 'Iniciar',
	waiting: 'pendente',
	active: 'em andamento',
	done: 'concluída',
	failed: 'com falha',
	preparing: 'Preparando o compilador',
	fetching: 'Baixando o compilador',
	fetchingBytes: 'Baixando o compilador, uma única vez: {bytes}',
	compiling: 'Compilando',
	uploading: 'Enviando',
	starting: 'Iniciando o contêiner',
	running: '{id} está em execução',
	bytes: '{done}',
	bytesOf: '{done} de {total} ({percent})',
	bytesAtRate: '{done} de {total}, {rate}/s, faltam {left}',
	comparing: 'Comparando a imagem na placa',
	unplugged: 'Desplugada: plugue a placa para continuar',
	endedByUser: '{id} foi parado',
	endedByError: '{id} parou: {why}',
	ended: '{id} terminou',
	endedWell: '{id} terminou, código de saída 0',
	endedWith: '{id} terminou com o código de saída {exitCode}'
});
