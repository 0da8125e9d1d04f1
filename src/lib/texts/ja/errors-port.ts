// What the errors of serial ports and USB devices mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { portErrors as english } from '../en/errors-port.ts';

export const portErrors = messages<typeof english>('errors.port', {
	'port-busy': '別のプログラムがボードのポートを使用しています。',
	'port-busy.next':
		'そちらを閉じてから、もう一度試してください。Linuxでは、アクセス権がない可能性もあります（dialoutまたはuucpグループ、あるいはudevルール）。設定方法は、「実行」の横のメニューの「接続のヘルプ…」にあります。',
	'port-stuck': 'ポートが時間内に開きませんでした。',
	'port-stuck.next': 'ボードをいったん取り外し、つなぎ直してから、再接続してください。',
	'port-taken': 'このページの別のタブがボードを使用しています。',
	'port-taken.next': 'ボードのパネルで「こちらで使う」を選ぶか、もう一方のタブで切断してください。',
	'board-taken': 'このページの別のタブがボードを使い始めました。',
	'board-taken.next':
		'ボードのパネルでもう一度「こちらで使う」を選ぶか、もう一方のタブで続けてください。',
	'break-refused': 'このボードはBREAKに対応していません。',
	'break-refused.next': 'リセットボタンを押すか、取り外してつなぎ直してください。',
	'serial-denied': 'ブラウザが、このページでのシリアルポートの使用をブロックしています。',
	'serial-denied.next':
		'このブラウザまたはこのサイトでブロックされています。サイトの設定でシリアルポートを許可するか、パソコンの管理者に問い合わせてください。',
	'serial-failed': 'シリアルポートを使用できません。',
	'serial-failed.next':
		'ボードをいったん取り外し、つなぎ直してください。Linuxでは、ポートを所有するグループ（dialoutまたはuucp）にユーザーが入っている必要があります。給電専用のケーブルもあるので、別のケーブルでも試してください。',
	'usb-blocked': 'ブラウザが、このページでのUSBデバイスの使用をブロックしています。',
	'usb-blocked.next':
		'このブラウザまたはこのサイトでブロックされています。サイトの設定でUSBデバイスを許可するか、パソコンの管理者に問い合わせてください。',
	'usb-failed': 'USBデバイスを使用できません。',
	'usb-failed.next': 'いったん取り外し、つなぎ直してから、選び直してください。',
	'usb-denied': 'OSが、ブラウザによるこのUSBデバイスの使用を許可していません。',
	'usb-denied.next':
		'Linuxではudevルールが必要です。「実行」の横のメニューの「接続のヘルプ…」を参照してください。',
	'usb-not-serial': 'このUSBデバイスには、このブラウザで使えるシリアルポートがありません。',
	'usb-not-serial.next':
		'別のデバイスを選んでください。USBコネクターが2つあるボードでは、もう一方にシリアルポートがあるかもしれません。',
	'usb-own-protocol': 'ボードのUSBチップには、メーカーのドライバーが必要です。',
	'usb-own-protocol.next':
		'このブラウザで接続できるのは、標準のシリアルポート（CDC ACM）を持つボードだけです。このボードには、Web Serialに対応したブラウザ（パソコン版のChrome、Edge、Firefoxなど）で接続してください。'
});
