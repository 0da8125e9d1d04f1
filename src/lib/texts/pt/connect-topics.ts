// The help with connecting: topics and their steps, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: 'A placa não está na lista',
	manyUsbCablesCarryPower:
		'Muitos cabos USB só levam energia. Use um com o qual você já copiou arquivos.',
	onBoardsWithTwoUsb:
		'Em placas com dois conectores USB, use o da sonda de depuração (ST-LINK), não o da aplicação.',
	plugItStraightIntoThe:
		'Plugue-a diretamente no computador, não em um hub nem em um monitor, e espere alguns segundos.',
	chooseConnectAnySerialPort:
		'Escolha “Conectar qualquer porta serial…”: a outra lista mostra apenas os chips USB das placas que comprovadamente executam o Ocre.',
	aBoardWithoutFirmwareThat:
		'Uma placa sem um firmware que ofereça um console serial não tem porta. A documentação dela explica como gravar o firmware.',
	linuxThePortIsListed: 'Linux: a porta está na lista, mas não abre',
	serialPortsBelongToA:
		'As portas seriais pertencem a um grupo: dialout no Debian, no Ubuntu e no Fedora, uucp no Arch. Adicione seu usuário com “sudo usermod -aG dialout $USER”, encerre a sessão e entre de novo.',
	orGiveAccessToThe:
		'Ou dê acesso ao usuário que está na sessão: salve as regras abaixo como root, execute “sudo udevadm control --reload && sudo udevadm trigger” e plugue a placa de novo.',
	aBrowserInstalledAsA:
		'Um navegador instalado como Snap ou Flatpak pode não ver nenhuma porta: use o pacote da sua distribuição.',
	modemmanagerMayOccupyANew:
		'O ModemManager pode ocupar uma porta nova por meio minuto: espere ou desative-o.',
	udevRules: 'Regras do udev',
	windowsNoPortIsListed: 'Windows: nenhuma porta aparece',
	lookAtTheDeviceManager:
		'Olhe no Gerenciador de Dispositivos, em “Portas (COM e LPT)”. Um dispositivo com um ponto de exclamação está sem driver.',
	driversStLinkNeedsStsw:
		'Drivers: o ST-LINK precisa do STSW-LINK009 da ST; o CP210x, do driver da Silicon Labs; o CH340, do driver da WCH. Os da FTDI vêm com o Windows Update.',
	boardsWithNativeUsbRaspberry:
		'Placas com USB nativo (Raspberry Pi, Arduino, Zephyr) não precisam de driver no Windows 10 e posteriores.',
	macosNoPortIsListed: 'macOS: nenhuma porta aparece',
	newerMacsAskWhetherAn:
		'Macs recentes perguntam se um acessório pode se conectar: permita, ou veja “Privacidade e Segurança” nos ajustes.',
	ofTwoEntriesForOne: 'De duas entradas para a mesma placa, escolha a que começa com “cu.”.',
	olderVersionsNeedTheVendors:
		'Versões mais antigas precisam do driver do fabricante para os chips CP210x e CH340.',
	anotherProgramIsUsingThe: 'Outro programa está usando a porta',
	onlyOneProgramCanUse:
		'Só um programa pode usar uma porta. Feche monitores seriais e terminais: minicom, screen, picocom, PuTTY, uma IDE.',
	anotherTabOrWindowOf:
		'Outra aba ou janela desta página, ou de outra página, pode estar usando a porta: desconecte-a lá.',
	onLinuxSudoFuserV: 'No Linux, “sudo fuser -v /dev/ttyACM0” diz qual é o programa.',
	atASchoolOrCompany: 'Em uma escola ou empresa: o navegador bloqueia as portas',
	theBrowsersAdministratorCanAllow:
		'O administrador do navegador pode permitir as placas para esta página com a política abaixo. A partir daí, o navegador não pergunta mais.',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrls permite todas as portas; DefaultSerialGuardSetting 3 deixa as páginas perguntarem.',
	whetherAPolicyIsSet: 'Em chrome://policy você vê se há uma política definida.',
	policy: 'Política',
	theBoardIsConnectedBut: 'A placa está conectada, mas não responde',
	theBoardMayStillBe: 'A placa pode ainda estar inicializando, o que leva até dez segundos.',
	aContainerThatRunsIn:
		'Um contêiner em primeiro plano ou que não conseguiu iniciar bloqueia o console: reinicie a placa.',
	theBoardMayRunOther:
		'A placa pode ter outro firmware ou usar uma velocidade que não foi testada. Mesmo assim, a saída dela está no console.'
});
