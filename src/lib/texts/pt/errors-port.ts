// What the errors of serial ports and USB devices mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { portErrors as english } from '../en/errors-port.ts';

export const portErrors = messages<typeof english>('errors.port', {
	'port-busy': 'Outro programa está usando a porta da placa.',
	'port-busy.next':
		'Feche-o e tente de novo. No Linux, também pode faltar permissão (o grupo dialout ou uucp, ou uma regra do udev): “Ajuda para conectar…”, no menu ao lado de Executar, explica como obtê-la.',
	'port-stuck': 'A porta não abriu a tempo.',
	'port-stuck.next': 'Desplugue a placa, plugue-a de novo e reconecte.',
	'port-taken': 'Outra aba desta página está usando a placa.',
	'port-taken.next': 'Assuma o controle no painel da placa, ou desconecte-a na outra aba.',
	'board-taken': 'Outra aba desta página assumiu o controle da placa.',
	'board-taken.next': 'Assuma o controle de novo no painel da placa, ou continue na outra aba.',
	'break-refused': 'Esta placa não tem suporte a BREAK.',
	'break-refused.next': 'Pressione o botão de reset dela, ou desplugue-a e plugue-a de novo.',
	'serial-denied': 'O navegador bloqueia as portas seriais para esta página.',
	'serial-denied.next':
		'Elas estão bloqueadas para este navegador ou este site: permita portas seriais nas configurações do site, ou fale com o administrador do computador.',
	'serial-failed': 'A porta serial não pode ser usada.',
	'serial-failed.next':
		'Desplugue a placa e plugue-a de novo. No Linux, seu usuário precisa estar no grupo dono da porta (dialout ou uucp). Alguns cabos só levam energia: use outro.',
	'usb-blocked': 'O navegador bloqueia os dispositivos USB para esta página.',
	'usb-blocked.next':
		'Eles estão bloqueados para este navegador ou este site: permita dispositivos USB nas configurações do site, ou fale com o administrador do computador.',
	'usb-failed': 'O dispositivo USB não pode ser usado.',
	'usb-failed.next': 'Desplugue-o, plugue-o de novo e escolha-o outra vez.',
	'usb-denied': 'O sistema operacional não deixa o navegador usar este dispositivo USB.',
	'usb-denied.next':
		'No Linux, isto precisa de uma regra do udev: veja “Ajuda para conectar…” no menu ao lado de Executar.',
	'usb-not-serial': 'Este dispositivo USB não tem uma porta serial que este navegador possa usar.',
	'usb-not-serial.next':
		'Escolha outro. Uma placa com dois conectores USB pode ter a porta serial no outro.',
	'usb-own-protocol': 'O chip USB da placa precisa do driver do fabricante.',
	'usb-own-protocol.next':
		'Este navegador só alcança placas com uma porta serial padrão (CDC ACM). Conecte esta com um navegador que tenha Web Serial, como Chrome, Edge ou Firefox em um computador.'
});
