// The texts of the offline copy: its state in one line, and its dialog, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { offline as english } from '../en/offline.ts';

export const offline = messages<typeof english>('offline', {
	offline: 'Offline',
	title: 'Sem rede',
	description: 'Este navegador pode guardar a página inteira, para que ela funcione sem rede.',
	statusReady: 'Pronta para uso offline',
	statusFetching: 'Cópia offline: {percent} %',
	statusUpdate: 'Nova versão pronta',
	statusNot: 'Não está pronta para uso offline',
	statusChecking: 'Verificando a cópia offline…',
	ready: 'Pronta para uso offline: depois desta visita, a página abre e funciona sem rede.',
	readyNotAll:
		'Pronta para uso offline. O que não está guardado é baixado quando for preciso, o que exige uma rede.',
	fetching: 'Baixando o que é necessário sem rede.',
	preparing: 'Procurando o que falta…',
	paused: 'Em pausa. O que já chegou fica guardado.',
	removed: 'Nada está guardado: a página precisa de uma rede para abrir.',
	waiting: 'A cópia offline é baixada quando a página não tem mais nada para fazer.',
	heldBackSaveData: 'Nada foi baixado, porque o seu navegador economiza dados.',
	heldBackMetered: 'Nada foi baixado, porque a sua conexão pode ser limitada.',
	heldBackSlow: 'Nada foi baixado, porque a sua conexão é lenta.',
	insecure:
		'Os navegadores só guardam páginas abertas por https ou a partir desta máquina. Esta veio por http sem criptografia, então precisa da rede cada vez que é aberta.',
	missing:
		'Este navegador não consegue guardar páginas. Esta precisa da rede cada vez que é aberta.',
	development:
		'O servidor de desenvolvimento não guarda nada para uso offline. Um site compilado guarda.',
	stays: 'O navegador a mantém até que você a remova.',
	mayGo:
		'O navegador pode removê-la quando faltar espaço no dispositivo. Seus projetos são guardados separadamente.',
	update:
		'Há uma nova versão desta página. Ela passa a valer na próxima abertura, quando nenhuma outra aba desta página estiver aberta.',
	takeUpdate: 'Recarregar com a nova versão',
	later: 'Mais tarde',
	fetchRest: 'Baixar o resto ({size})',
	fetch: 'Baixar',
	tryAgain: 'Tentar de novo',
	pause: 'Pausar',
	resume: 'Retomar',
	remove: 'Remover a cópia offline',
	removeQuestion: 'Remover a cópia offline?',
	removeText:
		'São removidos {size} deste dispositivo. Seus projetos, imagens e configurações ficam.',
	removeConfirm: 'Remover',
	what: 'O quê',
	kept: 'Guardado',
	size: 'Tamanho',
	total: 'No total',
	keptOf: '{kept} de {size}',
	keptWhole: 'Guardado',
	keptNot: 'Não guardado',
	progress: 'Download da cópia offline',
	groupPage: 'Página, simulador e documentos',
	groupC: 'Compilador C',
	groupWholeC: 'Compilador C, partes raramente necessárias',
	groupExamples: 'Exemplos, compilados',
	groupFirmware: 'Firmware para placas',
	groupOther: 'Outros arquivos ({id})',
	updateReadyTitle: 'Uma nova versão desta página está pronta',
	updateReadyText: 'Ela passa a valer na próxima abertura. Antes, seu trabalho é salvo.',
	groupLanguage: 'Idioma: {name}',
	groupLanguages: 'Outros idiomas da página'
});
