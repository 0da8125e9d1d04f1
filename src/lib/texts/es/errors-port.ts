// What the errors of serial ports and USB devices mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { portErrors as english } from '../en/errors-port.ts';

export const portErrors = messages<typeof english>('errors.port', {
	'port-busy': 'Otro programa está usando el puerto de la placa.',
	'port-busy.next':
		'Ciérrelo allí e inténtelo de nuevo. En Linux también puede faltar el permiso (el grupo dialout o uucp, o una regla de udev): «Ayuda para conectar…», en el menú junto a Ejecutar, explica cómo obtenerlo.',
	'port-stuck': 'El puerto no se abrió a tiempo.',
	'port-stuck.next': 'Desenchufe la placa, vuelva a enchufarla y conéctela de nuevo.',
	'port-taken': 'Otra pestaña de esta página está usando la placa.',
	'port-taken.next': 'Tome el control en el panel de la placa, o desconéctela en la otra pestaña.',
	'board-taken': 'Otra pestaña de esta página tomó el control de la placa.',
	'board-taken.next':
		'Vuelva a tomar el control en el panel de la placa, o continúe en la otra pestaña.',
	'break-refused': 'Esta placa no admite BREAK.',
	'break-refused.next': 'Pulse su botón de reset, o desenchúfela y vuelva a enchufarla.',
	'serial-denied': 'El navegador bloquea los puertos serie para esta página.',
	'serial-denied.next':
		'Están bloqueados para este navegador o este sitio: permita los puertos serie en los ajustes del sitio, o pregunte al administrador del equipo.',
	'serial-failed': 'El puerto serie no se puede usar.',
	'serial-failed.next':
		'Desenchufe la placa y vuelva a enchufarla. En Linux, el usuario debe estar en el grupo al que pertenece el puerto (dialout o uucp). Algunos cables solo llevan alimentación: pruebe otro.',
	'usb-blocked': 'El navegador bloquea los dispositivos USB para esta página.',
	'usb-blocked.next':
		'Están bloqueados para este navegador o este sitio: permita los dispositivos USB en los ajustes del sitio, o pregunte al administrador del equipo.',
	'usb-failed': 'El dispositivo USB no se puede usar.',
	'usb-failed.next': 'Desenchúfelo, vuelva a enchufarlo y elíjalo de nuevo.',
	'usb-denied': 'El sistema operativo no permite que el navegador use este dispositivo USB.',
	'usb-denied.next':
		'En Linux hace falta una regla de udev: vea «Ayuda para conectar…» en el menú junto a Ejecutar.',
	'usb-not-serial': 'Este dispositivo USB no tiene un puerto serie que este navegador pueda usar.',
	'usb-not-serial.next':
		'Elija otro. Una placa con dos conectores USB puede tener su puerto serie en el otro.',
	'usb-own-protocol': 'El chip USB de la placa necesita el controlador de su fabricante.',
	'usb-own-protocol.next':
		'Este navegador solo llega a placas con un puerto serie estándar (CDC ACM). Conecte esta con un navegador que tenga Web Serial, como Chrome, Edge o Firefox en un equipo de escritorio.'
});
