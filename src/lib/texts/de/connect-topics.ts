// The help with connecting: topics and their steps, in German.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: 'Das Board ist nicht in der Liste',
	manyUsbCablesCarryPower:
		'Viele USB-Kabel führen nur Strom. Probieren Sie eines, mit dem Sie schon Dateien kopiert haben.',
	onBoardsWithTwoUsb:
		'Verwenden Sie bei Boards mit zwei USB-Buchsen die des Debug-Adapters (ST-LINK), nicht die der Anwendung.',
	plugItStraightIntoThe:
		'Stecken Sie es direkt am Computer an, nicht an einem Hub oder Monitor, und warten Sie ein paar Sekunden.',
	chooseConnectAnySerialPort:
		'Wählen Sie „Beliebigen seriellen Port verbinden …“: Die andere Liste zeigt nur USB-Chips von Boards, die bekanntermaßen mit Ocre laufen.',
	aBoardWithoutFirmwareThat:
		'Ein Board ohne Firmware, die eine serielle Konsole bereitstellt, hat keinen Port. Wie man es flasht, steht in seiner Dokumentation.',
	linuxThePortIsListed: 'Linux: Der Port ist in der Liste, lässt sich aber nicht öffnen',
	serialPortsBelongToA:
		'Serielle Ports gehören einer Gruppe: dialout unter Debian, Ubuntu und Fedora, uucp unter Arch. Nehmen Sie sich mit „sudo usermod -aG dialout $USER“ auf und melden Sie sich dann ab und wieder an.',
	orGiveAccessToThe:
		'Oder geben Sie dem angemeldeten Benutzer Zugriff: Speichern Sie die Regeln unten als root, führen Sie „sudo udevadm control --reload && sudo udevadm trigger“ aus und stecken Sie das Board neu an.',
	aBrowserInstalledAsA:
		'Ein Browser, der als Snap oder Flatpak installiert ist, sieht möglicherweise gar keine Ports: Verwenden Sie das Paket Ihrer Distribution.',
	modemmanagerMayOccupyANew:
		'ModemManager kann einen neuen Port eine halbe Minute lang belegen: Warten Sie, oder schalten Sie ihn ab.',
	udevRules: 'udev-Regeln',
	windowsNoPortIsListed: 'Windows: Kein Port ist in der Liste',
	lookAtTheDeviceManager:
		'Sehen Sie im Geräte-Manager unter „Anschlüsse (COM & LPT)“ nach. Einem Gerät mit Ausrufezeichen fehlt ein Treiber.',
	driversStLinkNeedsStsw:
		'Treiber: ST-LINK braucht STSW-LINK009 von ST, CP210x den von Silicon Labs, CH340 den von WCH. FTDI-Treiber kommen mit Windows Update.',
	boardsWithNativeUsbRaspberry:
		'Boards mit eigenem USB (Raspberry Pi, Arduino, Zephyr) brauchen unter Windows 10 und neuer keinen Treiber.',
	macosNoPortIsListed: 'macOS: Kein Port ist in der Liste',
	newerMacsAskWhetherAn:
		'Neuere Macs fragen, ob ein Zubehör verbunden werden darf: Erlauben Sie es, oder sehen Sie in den Einstellungen unter „Datenschutz & Sicherheit“ nach.',
	ofTwoEntriesForOne: 'Nehmen Sie von zwei Einträgen für ein Board den, der mit „cu.“ beginnt.',
	olderVersionsNeedTheVendors:
		'Ältere Versionen brauchen für CP210x- und CH340-Chips den Treiber des Herstellers.',
	anotherProgramIsUsingThe: 'Ein anderes Programm verwendet den Port',
	onlyOneProgramCanUse:
		'Nur ein Programm kann einen Port verwenden. Schließen Sie serielle Monitore und Terminals: minicom, screen, picocom, PuTTY, eine IDE.',
	anotherTabOrWindowOf:
		'Vielleicht verwendet ihn ein anderer Tab oder ein anderes Fenster dieser oder einer anderen Seite: Trennen Sie dort die Verbindung.',
	onLinuxSudoFuserV: 'Unter Linux verrät „sudo fuser -v /dev/ttyACM0“, welches Programm es ist.',
	atASchoolOrCompany: 'In Schule oder Firma: Der Browser blockiert Ports',
	theBrowsersAdministratorCanAllow:
		'Wer den Browser verwaltet, kann Boards für diese Seite mit der Richtlinie unten erlauben. Der Browser fragt dann nicht mehr.',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrls erlaubt alle Ports, DefaultSerialGuardSetting 3 lässt Seiten fragen.',
	whetherAPolicyIsSet: 'Ob eine Richtlinie gesetzt ist, zeigt chrome://policy.',
	policy: 'Richtlinie',
	theBoardIsConnectedBut: 'Das Board ist verbunden, antwortet aber nicht',
	theBoardMayStillBe: 'Vielleicht startet das Board noch; das dauert bis zu zehn Sekunden.',
	aContainerThatRunsIn:
		'Ein Container, der im Vordergrund läuft oder nicht starten konnte, blockiert die Konsole: Setzen Sie das Board zurück.',
	theBoardMayRunOther:
		'Vielleicht hat das Board andere Firmware oder verwendet eine Baudrate, die nicht versucht wurde. Seine Ausgabe steht trotzdem in der Konsole.'
});
