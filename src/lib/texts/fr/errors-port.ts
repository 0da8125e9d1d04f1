// What the errors of serial ports and USB devices mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { portErrors as english } from '../en/errors-port.ts';

export const portErrors = messages<typeof english>('errors.port', {
	'port-busy': 'Un autre programme utilise le port de la carte.',
	'port-busy.next':
		'Fermez-le, puis réessayez. Sous Linux, il peut aussi manquer un droit (le groupe dialout ou uucp, ou une règle udev) : « Aide à la connexion… », dans le menu à côté d’« Exécuter », explique comment l’obtenir.',
	'port-stuck': 'Le port ne s’est pas ouvert à temps.',
	'port-stuck.next': 'Débranchez la carte, rebranchez-la et reconnectez-la.',
	'port-taken': 'Un autre onglet de cette page utilise la carte.',
	'port-taken.next':
		'Prenez-en le contrôle dans le panneau de la carte, ou déconnectez-la dans l’autre onglet.',
	'board-taken': 'Un autre onglet de cette page a pris le contrôle de la carte.',
	'board-taken.next':
		'Reprenez-en le contrôle dans le panneau de la carte, ou continuez dans l’autre onglet.',
	'break-refused': 'Cette carte ne prend pas en charge BREAK.',
	'break-refused.next':
		'Appuyez sur son bouton de réinitialisation, ou débranchez-la et rebranchez-la.',
	'serial-denied': 'Le navigateur bloque les ports série pour cette page.',
	'serial-denied.next':
		'Ils sont bloqués pour ce navigateur ou ce site : autorisez les ports série dans les paramètres du site, ou demandez à l’administrateur de l’ordinateur.',
	'serial-failed': 'Le port série ne peut pas être utilisé.',
	'serial-failed.next':
		'Débranchez la carte et rebranchez-la. Sous Linux, votre utilisateur doit être dans le groupe auquel appartient le port (dialout ou uucp). Certains câbles ne transportent que l’alimentation : essayez-en un autre.',
	'usb-blocked': 'Le navigateur bloque les appareils USB pour cette page.',
	'usb-blocked.next':
		'Ils sont bloqués pour ce navigateur ou ce site : autorisez les appareils USB dans les paramètres du site, ou demandez à l’administrateur de l’ordinateur.',
	'usb-failed': 'L’appareil USB ne peut pas être utilisé.',
	'usb-failed.next': 'Débranchez-le, rebranchez-le et choisissez-le de nouveau.',
	'usb-denied': 'Le système d’exploitation ne laisse pas le navigateur utiliser cet appareil USB.',
	'usb-denied.next':
		'Sous Linux, il faut pour cela une règle udev : voir « Aide à la connexion… » dans le menu à côté d’« Exécuter ».',
	'usb-not-serial': 'Cet appareil USB n’a pas de port série que ce navigateur puisse utiliser.',
	'usb-not-serial.next':
		'Choisissez-en un autre. Une carte à deux connecteurs USB a peut-être son port série sur l’autre.',
	'usb-own-protocol': 'La puce USB de la carte demande le pilote de son fabricant.',
	'usb-own-protocol.next':
		'Ce navigateur n’atteint que les cartes à port série standard (CDC ACM). Connectez celle-ci avec un navigateur doté de Web Serial, comme Chrome, Edge ou Firefox sur un ordinateur.'
});
