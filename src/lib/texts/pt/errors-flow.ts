// What the errors of what the page and the commands do with all engines mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { flowErrors as english } from '../en/errors-flow.ts';

export const flowErrors = messages<typeof english>('errors.flow', {
	'aot-not-simulated':
		'{file} é código de máquina para um tipo de placa: não pode ser examinado nem simulado.',
	'aot-not-simulated.next': 'Importe o módulo a partir do qual ele foi feito (.wasm).',
	'board-unplugged': 'A placa está desplugada.',
	'board-unplugged.next':
		'Plugue-a de novo: a página a encontra automaticamente. Depois tente de novo.',
	'browser-storage-full': 'O armazenamento do navegador está cheio: esta alteração não foi salva.',
	'browser-storage-full.next':
		'Seu trabalho está seguro enquanto esta aba estiver aberta. Exporte-o ou exclua projetos de que você não precisa: a página tentará salvar de novo.',
	'build-file-invalid': 'O build.yaml tem erros.',
	'build-file-invalid.next':
		'Eles estão listados em Problemas. Corrija-os e clique em Executar de novo.',
	'build-file-missing': 'O projeto não tem build.yaml.',
	'build-file-missing.next':
		'Adicione um arquivo chamado build.yaml: ele dá nome à imagem e diz o que o contêiner pode fazer.',
	'compile-failed': 'O programa tem erros.',
	'compile-failed.next': 'Eles estão listados em Problemas.',
	'container-still-runs': 'O contêiner recebeu a ordem de parar, mas ainda está em execução.',
	'container-still-runs.next':
		'Uma placa real só o encerra quando ele retorna de uma chamada, como um sleep longo. Verifique de novo daqui a pouco; um reinício sempre o encerra.',
	'follow-denied': 'O navegador não deixa mais esta página ler a pasta.',
	'follow-denied.next': 'Clique em “Acompanhar de novo” e permita, ou escolha a pasta outra vez.',
	'follow-gone': 'A pasta não existe mais: foi movida, renomeada ou excluída.',
	'follow-gone.next':
		'Ela volta a ser acompanhada assim que reaparecer. O que está em execução na placa continua. Se ela está em outro lugar agora, escolha-a de novo.',
	'follow-too-large': '“{name}” é maior que {limit} KB.',
	'follow-too-large.next':
		'Nenhuma placa aceita um módulo desse tamanho. Compile-o em modo release, sem informações de depuração.',
	'follow-unsupported': 'Este navegador não consegue acompanhar pastas.',
	'follow-unsupported.next':
		'Solte cada módulo novo na aba Acompanhar, ou use uma versão atual do Chrome ou do Edge.',
	'grading-too-long': 'As verificações não terminaram em {seconds, number} segundos.',
	'grading-too-long.next':
		'O programa provavelmente travou. Veja a fonte dele ou execute as verificações de novo.',
	'image-changed': 'Uma imagem não é a que foi executada antes.',
	'image-changed.next':
		'Os outros contêineres foram iniciados. Execute o projeto de novo para iniciar este.',
	'image-gone': 'A imagem não está mais na biblioteca.',
	'image-gone.next': 'Ela foi removida, talvez em outra aba. Importe-a de novo.',
	'image-name-missing': '“{name}” não fornece um nome para uma imagem.',
	'image-name-missing.next': 'Renomeie o arquivo: letras, dígitos, “.”, “_” e “-” formam um nome.',
	'import-crashed': 'A leitura do arquivo parou inesperadamente.',
	'import-crashed.next':
		'Nada foi alterado. Ela pode precisar de mais memória do que o navegador tem: importe um arquivo menor.',
	'import-elsewhere': 'Os arquivos não foram adicionados: outro projeto está aberto agora.',
	'import-elsewhere.next': 'Abra o projeto a que eles pertencem e importe-os de novo.',
	'import-timeout': 'A leitura do arquivo demorou demais e foi interrompida.',
	'import-timeout.next':
		'Nada foi alterado. Descompacte-o você mesmo e importe os arquivos de que precisa.',
	'import-too-large': 'O arquivo é grande demais para ser importado.',
	'import-too-large.next': 'No máximo 128 MB podem ser lidos, compactados ou descompactados.',
	'library-busy': 'Há outra operação em andamento.',
	'library-busy.next': 'Espere até que ela termine ou cancele-a.',
	'no-led': 'A placa não piscou: o firmware dela não dá aos programas acesso a LEDs.',
	'no-led.next':
		'O supervisor original não tem pinos para programas. Procure a placa cujo console mostra saída, ou dê nomes às suas placas.',
	'marks-invalid': 'Este arquivo não contém notas desta página.',
	'marks-invalid.next': 'Nada foi alterado. Arquivos com notas terminam em “.ocre-marks.json”.',
	'no-video': 'O navegador não conseguiu gravar o vídeo.',
	'no-video.next': 'Salve uma foto no lugar dele ou tente outro navegador.',
	'no-project': 'Nenhum projeto está aberto.',
	'no-project.next': 'Ele pode ter sido excluído em outra aba. Abra ou crie um.',
	'page-framed':
		'Os contêineres não podem ser executados enquanto esta página está incorporada em outra.',
	'page-framed.next':
		'Este navegador só os executa em memória compartilhada, o que a página que a incorpora não permite. Abra o playground em uma aba própria.',
	'page-insecure':
		'Os contêineres não podem ser executados em uma página carregada por http sem criptografia.',
	'page-insecure.next':
		'Este navegador só os executa em memória compartilhada, que as páginas só recebem por https ou a partir de localhost. Abra esta página por https.',
	'recording-empty': 'Nada foi gravado.',
	'recording-empty.next':
		'Uma gravação contém apenas contêineres iniciados enquanto ela está em andamento: clique em Gravar e depois em Executar.',
	'reset-failed': 'A placa não foi reiniciada.',
	'reset-failed.next':
		'Pressione o botão de reset dela, ou desplugue-a e plugue-a de novo; depois clique em Executar outra vez.',
	'run-under-way': 'Há uma execução em andamento.',
	'run-under-way.next':
		'Espere até que o contêiner dela tenha iniciado, ou cancele-a, e execute o cenário de novo.',
	'scenario-board': 'O cenário precisa de uma placa que não existe aqui.',
	'scenario-board.next':
		'Informe no campo “board” o id de um perfil de placa, ou deixe o campo de fora.',
	'scenario-invalid': 'O cenário tem erros.',
	'scenario-invalid.next': 'Eles estão listados em Problemas. Corrija-os e execute-o de novo.',
	'scenario-missing': 'O arquivo do cenário não existe mais.',
	'scenario-missing.next': 'Escolha outro ou crie um novo.',
	'scenario-project-missing': 'Nenhum projeto ou exemplo se chama “{name}”.',
	'scenario-project-missing.next': 'Corrija o nome no cenário.',
	'serial-unsupported': 'Este navegador não tem suporte a portas seriais.',
	'serial-unsupported.next':
		'Para conectar uma placa, abra esta página por https em um navegador com Web Serial: em computadores, as versões atuais do Chrome, do Edge e do Firefox têm. Todo o resto funciona aqui: a placa simulada, as imagens, os arquivos.',
	'shared-memory-missing': 'Este navegador não consegue executar contêineres.',
	'shared-memory-missing.next':
		'Eles precisam de memória compartilhada (SharedArrayBuffer), que ele não tem ou está desativada. As versões atuais do Chrome, do Edge, do Firefox e do Safari têm suporte a ela.',
	'sources-missing': 'A imagem não contém fontes.',
	'sources-missing.next':
		'As imagens criadas nesta página as contêm, a menos que tenham sido deixadas de fora.',
	'too-many-boards': 'Há 32 placas conectadas, que é o máximo.',
	'too-many-boards.next': 'Desconecte uma delas primeiro.',
	'tray-no-console':
		'O firmware da placa foi gravado, mas ela não respondeu no console: está sem nome e sem programa.',
	'tray-no-console.next':
		'Verifique se o console dela está plugado e se esta página pode usar a porta, e repita a placa.',
	'uname-unheard': 'A resposta da placa não chegou completa.',
	'uname-unheard.next':
		'Outro contêiner pode ter impresso algo no meio. Tente de novo ou pare primeiro esse contêiner.',
	'will-not-run': 'O programa não funcionaria nesta placa.',
	'will-not-run.next':
		'Mostre esta placa e clique em Executar: a página diz o que está errado e oferece uma correção.'
});
