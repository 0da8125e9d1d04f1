// What the errors of flashing mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { flashErrors as english } from '../en/errors-flash.ts';

export const flashErrors = messages<typeof english>('errors.flash', {
	'flash-cancelled':
		'A gravação do firmware foi cancelada quando a flash da placa já estava em parte apagada ou escrita.',
	'flash-cancelled.next':
		'A placa ainda está no bootloader: grave o firmware de novo antes de usá-la.',
	'flash-device-lost': 'A placa desapareceu enquanto o firmware era escrito nela.',
	'flash-device-lost.next':
		'Verifique o cabo, coloque-a de novo no bootloader e grave o firmware outra vez.',
	'firmware-manifest-bad': 'A lista de firmware não pode ser usada ({where}: {reason}).',
	'firmware-manifest-bad.next':
		'Nada foi escrito. Avise quem fez a lista; até lá, escolha um arquivo de firmware seu.',
	'firmware-file-damaged': '“{name}” não é o arquivo que a lista de firmware descreve.',
	'firmware-file-damaged.next':
		'Nada foi escrito. Tente de novo; se acontecer outra vez, avise quem fez a lista.',
	'firmware-file-unreachable': 'Não foi possível carregar “{name}”.',
	'firmware-file-unreachable.next': 'Verifique sua conexão e tente de novo.',
	'firmware-file-missing': '“{name}” não foi fornecido junto com a lista de firmware.',
	'firmware-file-missing.next': 'Escolha de uma só vez a lista e os arquivos que ela cita.',
	'firmware-file-kind': '“{name}” não é um arquivo do tipo {kind}, como diz a lista de firmware.',
	'firmware-file-kind.next': 'Nada foi escrito. Avise quem fez a lista.',
	'firmware-build-empty': 'A lista de firmware não cita nenhum arquivo para este build.',
	'firmware-build-empty.next': 'Escolha outro build ou um arquivo de firmware seu.',
	'firmware-list-unreachable': 'Não foi possível carregar a lista de firmware deste site.',
	'firmware-list-unreachable.next':
		'Verifique sua conexão e tente de novo. Um arquivo de firmware seu funciona sem ela.',

	// Files.
	'flash-address': 'Este não é um endereço do qual se possa obter firmware.',
	'flash-address.next': 'Digite um endereço https:// completo, sem nome de usuário nem senha.',
	'flash-download': 'Não foi possível baixar o firmware.',
	'flash-download.next':
		'Verifique o endereço. Muitos servidores não deixam outras páginas lerem seus arquivos: baixe você mesmo o arquivo e escolha-o aqui.',
	'flash-elf-unsupported': 'O arquivo ELF não é um programa para um microcontrolador de 32 bits.',
	'flash-elf-unsupported.next':
		'Escolha o .elf, .hex, .bin ou .uf2 que foi compilado para a placa.',
	'flash-file-damaged':
		'O arquivo de firmware está danificado: o conteúdo não corresponde ao próprio formato.',
	'flash-file-damaged.next': 'Nada foi escrito. Baixe ou compile o arquivo de novo.',
	'flash-file-empty': 'O arquivo não contém firmware.',
	'flash-file-empty.next': 'Nada foi escrito. Escolha outro arquivo.',
	'flash-file-overlap':
		'O arquivo de firmware tem dois conteúdos diferentes para o mesmo endereço.',
	'flash-file-overlap.next':
		'Nada foi escrito. Se ele foi combinado a partir de vários arquivos, combine os que pertencem ao mesmo conjunto.',
	'flash-file-scattered':
		'O arquivo de firmware está em mais pedaços do que qualquer firmware de verdade.',
	'flash-file-scattered.next': 'Nada foi escrito. Compile o arquivo de novo ou use o .bin dele.',
	'flash-file-too-large': 'O firmware é maior que {limit} MiB.',
	'flash-file-too-large.next':
		'Nada foi escrito. Escolha o arquivo que foi compilado para a placa.',
	'flash-hex-damaged': 'A linha {line} do arquivo HEX está danificada.',
	'flash-hex-damaged.next': 'Nada foi escrito. Baixe ou compile o arquivo de novo.',
	'flash-mcuboot-digest': 'A imagem está danificada: o SHA-256 não é o que está dentro dela.',
	'flash-mcuboot-digest.next': 'Nada foi escrito. Baixe ou assine a imagem de novo.',

	// Plans.
	'flash-plan-bootloader': 'O arquivo sobrescreveria o bootloader de {board} em {address}.',
	'flash-plan-bootloader.next':
		'Esta página nunca escreve bootloaders. Escolha um arquivo que contenha só a aplicação.',
	'flash-plan-family': 'Este arquivo UF2 não é para {board}: a família dele é outra.',
	'flash-plan-family.next':
		'Nada foi escrito. Escolha o arquivo UF2 que foi compilado para esta placa.',
	'flash-plan-linked-elsewhere':
		'O programa não serve para {board}: ele foi linkado para usar o endereço {address}.',
	'flash-plan-linked-elsewhere.next':
		'Nada foi escrito. Escolha o arquivo que foi compilado para esta placa e para este lugar da flash dela.',
	'flash-plan-mcuboot': 'O arquivo é uma imagem para o MCUboot, que {board} não tem.',
	'flash-plan-mcuboot.next': 'Nada foi escrito. Escolha o firmware sem o cabeçalho do MCUboot.',
	'flash-plan-not-mcuboot': '{board} aceita apenas imagens feitas para o MCUboot.',
	'flash-plan-not-mcuboot.next': 'Nada foi escrito. Escolha a imagem assinada (….signed.bin).',
	'flash-plan-not-program': 'O arquivo não começa como um programa para {board}.',
	'flash-plan-not-program.next':
		'Nada foi escrito. Escolha o .bin, .hex, .elf ou .uf2 de um build.',
	'flash-plan-outside': '{board} não tem flash no endereço {address}, onde o arquivo escreveria.',
	'flash-plan-outside.next':
		'Nada foi escrito. Escolha o arquivo que foi compilado para esta placa.',
	'flash-plan-way': 'Não é possível gravar firmware em {board} desta maneira.',
	'flash-plan-way.next': 'Escolha uma das maneiras que a página oferece para ela.',
	'flash-plan-way-range':
		'A parte do arquivo em {address} vai para uma memória de {board} que não pode ser acessada desta maneira.',
	'flash-plan-way-range.next':
		'Nada foi escrito. Escolha um arquivo sem essa parte ou escreva-a com a ferramenta do fabricante.',
	'flash-plan-wrong-chip': 'O firmware é para {chip}, não para {board}.',
	'flash-plan-wrong-chip.next':
		'Nada foi escrito. Escolha o arquivo que foi compilado para esta placa.',

	// Drives.
	'flash-drive-denied': 'O navegador não pode escrever na unidade.',
	'flash-drive-denied.next': 'Escolha a unidade de novo e permita que esta página a altere.',
	'flash-drive-failed': 'Não foi possível usar a unidade.',
	'flash-drive-failed.next':
		'Desplugue a placa, coloque-a de novo no bootloader e escolha outra vez a unidade dela.',
	'flash-drive-full': 'A unidade diz que está cheia.',
	'flash-drive-full.next':
		'Desplugue a placa, plugue-a de novo e repita. A unidade de uma placa fica vazia depois de cada inicialização.',
	'flash-drive-gone': 'A unidade desapareceu antes que tudo fosse escrito.',
	'flash-drive-gone.next':
		'Verifique o cabo, coloque a placa de novo no bootloader e grave o firmware outra vez.',
	'flash-drive-hung': 'A unidade não responde mais.',
	'flash-drive-hung.next':
		'Desplugue a placa, coloque-a de novo no bootloader e grave o firmware outra vez.',
	'flash-drive-ignored': 'A unidade recebeu o arquivo, mas a placa não reiniciou com ele.',
	'flash-drive-ignored.next':
		'A placa ainda está no bootloader. Verifique se o firmware foi compilado para ela e grave-o de novo.',
	'flash-drive-not-one': 'Esta pasta não é a unidade de uma placa.',
	'flash-drive-not-one.next':
		'Escolha a própria unidade que apareceu quando a placa foi plugada, não uma pasta dentro dela ou ao lado.',
	'flash-drive-read-only': 'A unidade é somente leitura.',
	'flash-drive-read-only.next':
		'Desplugue a placa e plugue-a de novo. Se o seu computador monta unidades como somente leitura, o administrador precisa permitir a escrita.',
	'flash-drive-refused': 'O gravador da placa recusou o firmware, com as palavras “{reason}”.',
	'flash-drive-refused.next':
		'Desplugue a placa, plugue-a de novo e repita. Se não adiantar, atualize o firmware do próprio gravador.',
	'flash-drive-unproven': 'Tudo foi escrito na unidade, mas nada mostra que a placa o recebeu.',
	'flash-drive-unproven.next':
		'Conecte-se à placa para ver qual firmware ela executa. Se não for o novo, grave-o outra vez.',
	'flash-drive-wrong-board': 'Esta é a unidade de outra placa: ela diz “{found}”, não {board}.',
	'flash-drive-wrong-board.next': 'Nada foi escrito. Escolha a unidade da placa certa.',

	// Over a serial port
	'flash-answer-wrong': 'A placa deu uma resposta que não pode estar certa.',
	'flash-answer-wrong.next': 'Tente de novo. Se acontecer com frequência, verifique o cabo.',
	'flash-failed': 'A gravação do firmware falhou.',
	'flash-failed.next': 'O motivo está no log. Tente de novo.',
	'flash-silent': 'A placa não responde.',
	'flash-silent.next':
		'Verifique o cabo e se outro programa está com a porta aberta. Se a placa tem um botão para o bootloader, segure-o enquanto pressiona reset e tente de novo.',
	'flash-stuck': 'A placa perdeu várias vezes sua posição no envio.',
	'flash-stuck.next': 'Reinicie a placa e tente de novo. Se acontecer outra vez, verifique o cabo.',

	// Images of MCUboot
	'image-damaged': 'O que está na flash da placa não é o que foi enviado.',
	'image-damaged.next':
		'O firmware antigo continua em execução. Tente de novo, com outro cabo se você tiver um.',
	'image-flash-failed': 'A placa não conseguiu escrever a flash dela.',
	'image-flash-failed.next':
		'Reinicie a placa e tente de novo. Se falhar outra vez, a flash pode estar desgastada.',
	'image-in-pieces': 'Uma imagem para o MCUboot é uma peça só, e este arquivo tem várias.',
	'image-in-pieces.next': 'Use a imagem assinada, que muitas vezes se chama zephyr.signed.bin.',
	'image-not-back': 'A placa não respondeu depois de reiniciar.',
	'image-not-back.next':
		'Pressione o botão de reset dela: se o firmware novo não funcionar, o bootloader traz o antigo de volta.',
	'image-not-booted': 'A placa reiniciou com o firmware antigo.',
	'image-not-booted.next':
		'O bootloader dela recusou a imagem nova: ela pode estar assinada com outra chave ou ter sido compilada para outra placa.',
	'image-not-confirmed': 'O firmware novo está em execução, mas não pôde ser confirmado.',
	'image-not-confirmed.next':
		'O próximo reinício traz o firmware antigo de volta. Confirme a imagem ou grave o firmware de novo.',
	'image-not-for-board': 'A placa não aceita este arquivo como imagem.',
	'image-not-for-board.next': 'Verifique se é uma imagem assinada e compilada para esta placa.',
	'image-not-restarted': 'A placa não reiniciou.',
	'image-not-restarted.next':
		'Pressione o botão de reset dela: então ela vai testar o firmware novo.',
	'image-older': 'A placa só aceita imagens mais novas do que a que está em execução.',
	'image-older.next': 'Compile a imagem com uma versão maior.',
	'image-on-trial':
		'O firmware em execução está em teste, e o antigo é mantido para o próximo reinício.',
	'image-on-trial.next':
		'Confirme-o ou reinicie a placa para voltar atrás. Depois grave o firmware de novo.',
	'image-over-slot': 'A imagem é grande demais para o slot da placa.',
	'image-over-slot.next': 'Compile uma imagem menor ou um bootloader com slots maiores.',
	'image-refused': 'A placa recusou a imagem (SMP {number}).',
	'image-refused.next':
		'O motivo pode estar no console da placa. Tente de novo depois de reiniciá-la.',
	'image-slot-taken': 'Outra imagem aguarda o próximo reinício da placa.',
	'image-slot-taken.next': 'Reinicie a placa e grave o firmware de novo.',
	'image-too-large': 'A imagem tem {size} bytes, e há espaço para {room}.',
	'image-too-large.next': 'Compile uma imagem menor ou escolha uma placa com mais flash.',
	'image-unsupported': 'O firmware da placa não aceita imagens.',
	'image-unsupported.next':
		'Use o bootloader da placa, ou grave antes um firmware com MCUboot e gerenciamento de imagens.',

	// Serial recovery of MCUboot
	'recovery-image-invalid': 'O bootloader não aceita como imagem o que foi escrito.',
	'recovery-image-invalid.next':
		'Verifique se a imagem está assinada com a chave deste bootloader e grave-a de novo.',
	'recovery-missing': 'Nenhum MCUboot em recuperação serial responde.',
	'recovery-missing.next':
		'Coloque a placa em recuperação: segure o botão que o bootloader dela consulta enquanto pressiona reset.',

	// ROM loader of an ESP32
	'esp-flash-failed': 'O chip não conseguiu escrever a flash dele.',
	'esp-flash-failed.next':
		'Grave o firmware de novo. Se falhar outra vez, verifique a alimentação e o cabo.',
	'esp-flash-unknown': 'Não foi possível ler o tamanho da flash.',
	'esp-flash-unknown.next': 'Verifique se o módulo tem sua flash e tente de novo.',
	'esp-md5-wrong': 'O que está na flash do chip não é o que foi enviado.',
	'esp-md5-wrong.next': 'Grave o firmware de novo, com outro cabo se você tiver um.',
	'esp-misaligned': 'Uma parte do firmware não começa em um setor da flash.',
	'esp-misaligned.next': 'Dê a ela um endereço que seja múltiplo de 4096.',
	'esp-no-sync': 'Nenhum ESP32 no bootloader responde.',
	'esp-no-sync.next': 'Segure BOOT, pressione e solte EN ou RESET, solte BOOT e tente de novo.',
	'esp-too-small': 'O firmware ultrapassa os {size} bytes de flash que este {chip} tem.',
	'esp-too-small.next': 'Compile-o para uma flash menor.',
	'esp-unknown-chip': 'Este chip não é conhecido.',
	'esp-unknown-chip.next': 'Use para ele as ferramentas do fabricante.',
	'esp-wrong-chip': 'O firmware é para um chip diferente deste {chip}.',
	'esp-wrong-chip.next': 'Escolha o firmware que foi compilado para ele.',

	'flash-device-silent': 'O bootloader da placa parou de responder.',
	'flash-device-silent.next':
		'Desplugue a placa, coloque-a de novo no bootloader e grave o firmware outra vez.',
	'flash-dfu-address': 'O bootloader da placa recusa um endereço deste firmware.',
	'flash-dfu-address.next':
		'Verifique se o firmware foi compilado para esta placa e para o lugar da flash em que o bootloader o inicia.',
	'flash-dfu-choose-again':
		'A placa reiniciou no bootloader, e o navegador pede que você a escolha de novo.',
	'flash-dfu-choose-again.next':
		'Escolha a placa outra vez: como bootloader, ela é outro dispositivo USB.',
	'flash-dfu-layout':
		'O bootloader da placa não descreve a memória dela de uma forma que se possa entender.',
	'flash-dfu-layout.next':
		'Nada foi alterado. Grave o firmware nesta placa com o programa do fabricante ou de outra maneira.',
	'flash-dfu-no-download': 'Este dispositivo USB não aceita firmware por DFU.',
	'flash-dfu-no-download.next': 'Coloque a placa no bootloader e escolha-a de novo.',
	'flash-dfu-protected': 'A flash da placa está protegida contra leitura ou escrita.',
	'flash-dfu-protected.next':
		'Retirar a proteção apaga o chip inteiro, por isso não é feito aqui. Use para isso o programa do fabricante do chip (STM32CubeProgrammer) e depois grave o firmware de novo.',
	'flash-dfu-refused': 'O bootloader da placa informa um erro (status DFU {status}).',
	'flash-dfu-refused.next':
		'Desplugue a placa, coloque-a de novo no bootloader e grave o firmware outra vez. Os detalhes dizem o que ele informou.',
	'flash-dfu-rejected-file': 'O bootloader da placa rejeita este firmware.',
	'flash-dfu-rejected-file.next':
		'Verifique se o arquivo foi compilado e, se preciso, assinado para esta placa.',
	'flash-dfu-scattered':
		'Este bootloader aceita o firmware em uma peça só, e o arquivo tem várias, com lacunas entre elas.',
	'flash-dfu-scattered.next': 'Use o binário simples (.bin) que o seu build gera para DFU.',
	'flash-dfu-slow': 'O bootloader da placa demora mais do que qualquer placa deveria.',
	'flash-dfu-slow.next':
		'Desplugue a placa, coloque-a de novo no bootloader e grave o firmware outra vez.',
	'flash-dfu-write-failed': 'Não foi possível apagar ou escrever a flash da placa.',
	'flash-dfu-write-failed.next':
		'Parte dela pode estar protegida contra escrita: verifique os option bytes com o programa do fabricante do chip. Se acontecer de novo, a flash pode estar desgastada.',
	'flash-not-restarted': 'O firmware está na placa e foi verificado, mas a placa não reiniciou.',
	'flash-not-restarted.next': 'Pressione o botão de reset dela, ou desplugue-a e plugue-a de novo.',
	'flash-picoboot-interleaved': 'Outro programa escreveu na unidade da placa ao mesmo tempo.',
	'flash-picoboot-interleaved.next':
		'Feche o que está usando a unidade do bootloader e grave o firmware de novo.',
	'flash-picoboot-not-permitted': 'O chip não permite que esta parte da flash seja alterada.',
	'flash-picoboot-not-permitted.next':
		'A tabela de partições ou as configurações de uso único dele a protegem. Verifique-as com o picotool.',
	'flash-picoboot-refused': 'A ROM de boot do chip recusa um comando (status {status}).',
	'flash-picoboot-refused.next':
		'Desplugue a placa, plugue-a de novo segurando BOOTSEL e grave o firmware outra vez. Os detalhes dizem o que ela informou.',
	'flash-picoboot-wrong-chip': 'Esta placa tem um {found}, e o firmware é para um {wanted}.',
	'flash-picoboot-wrong-chip.next':
		'Nada foi alterado. Escolha a outra placa ou um firmware para esta.',
	'flash-readback-differs': 'O que está na placa agora difere do firmware em {address}.',
	'flash-readback-differs.next':
		'Grave o firmware de novo. Se acontecer no mesmo endereço, essa parte da flash está protegida ou desgastada.',
	'flash-usb-denied': 'O sistema operacional não deixa o navegador usar este dispositivo USB.',
	'flash-usb-denied.next':
		'No Linux, coloque esta linha em /etc/udev/rules.d/60-boards.rules e plugue a placa de novo: {rule} — No Windows, o dispositivo precisa do driver WinUSB, que o programa Zadig instala.',
	'flash-usb-failed': 'Não foi possível usar o dispositivo USB.',
	'flash-usb-failed.next': 'Desplugue a placa, coloque-a de novo no bootloader e tente outra vez.',
	'flash-usb-held': 'Outro programa ou outra aba está usando este dispositivo USB.',
	'flash-usb-held.next':
		'Feche-o lá (picotool, dfu-util, STM32CubeProgrammer, outra aba) e tente de novo.',
	'flash-usb-not-flash':
		'Este firmware vai para {address}, onde esta placa não tem flash que possa ser escrita.',
	'flash-usb-not-flash.next':
		'Nada foi alterado. Verifique se o firmware foi compilado para esta placa.',
	'flash-usb-outside':
		'A flash em {address} também teria de ser apagada, o que poderia destruir o que mais está lá.',
	'flash-usb-outside.next':
		'Nada foi alterado. Compile o firmware de modo que ele preencha páginas inteiras da flash, ou para outro lugar.',
	'flash-usb-protocol':
		'O dispositivo USB não se comporta como um bootloader do tipo dele deveria.',
	'flash-usb-protocol.next':
		'Desplugue a placa, coloque-a de novo no bootloader e tente outra vez. Se continuar assim, use o programa do fabricante.',
	'flash-usb-two-boards':
		'Várias placas deste tipo estão no bootloader, e não é possível distingui-las.',
	'flash-usb-two-boards.next':
		'Desplugue todas menos a que vai receber o firmware e escolha-a de novo.',
	'flash-usb-wrong-board': 'Este dispositivo USB é o bootloader de uma placa diferente de {board}.',
	'flash-usb-wrong-board.next':
		'Nada foi alterado. Escolha o dispositivo da outra placa, ou escolha a placa a que ele pertence.',
	'flash-usb-wrong-device': 'Este dispositivo USB não tem nenhum bootloader conhecido aqui.',
	'flash-usb-wrong-device.next': 'Coloque a placa no bootloader e escolha-a de novo.'
});
