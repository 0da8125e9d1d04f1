// What the errors of flashing mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { flashErrors as english } from '../en/errors-flash.ts';

export const flashErrors = messages<typeof english>('errors.flash', {
	'flash-cancelled':
		'Das Flashen wurde abgebrochen, als der Flash des Boards schon teilweise gelöscht oder beschrieben war.',
	'flash-cancelled.next':
		'Das Board ist noch im Bootloader: Flashen Sie es erneut, bevor Sie es verwenden.',
	'flash-device-lost': 'Das Board ist verschwunden, während Firmware darauf geschrieben wurde.',
	'flash-device-lost.next':
		'Prüfen Sie das Kabel, bringen Sie das Board wieder in den Bootloader und flashen Sie es noch einmal.',
	'firmware-manifest-bad': 'Die Firmwareliste ist unbrauchbar ({where}: {reason}).',
	'firmware-manifest-bad.next':
		'Es wurde nichts geschrieben. Melden Sie es der Stelle, von der die Liste stammt; wählen Sie bis dahin eine eigene Firmwaredatei.',
	'firmware-file-damaged':
		'„{name}“ ist nicht die Datei, die in der Firmwareliste beschrieben ist.',
	'firmware-file-damaged.next':
		'Es wurde nichts geschrieben. Versuchen Sie es erneut; passiert es noch einmal, melden Sie es der Stelle, von der die Liste stammt.',
	'firmware-file-unreachable': '„{name}“ konnte nicht geladen werden.',
	'firmware-file-unreachable.next': 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
	'firmware-file-missing': '„{name}“ wurde nicht zusammen mit der Firmwareliste angegeben.',
	'firmware-file-missing.next':
		'Wählen Sie die Liste und die darin genannten Dateien alle auf einmal aus.',
	'firmware-file-kind':
		'„{name}“ ist keine Datei der Art {kind}, wie es in der Firmwareliste steht.',
	'firmware-file-kind.next':
		'Es wurde nichts geschrieben. Melden Sie es der Stelle, von der die Liste stammt.',
	'firmware-build-empty': 'Die Firmwareliste nennt keine Datei für diesen Build.',
	'firmware-build-empty.next': 'Wählen Sie einen anderen Build oder eine eigene Firmwaredatei.',
	'firmware-list-unreachable': 'Die Firmwareliste dieser Website konnte nicht geladen werden.',
	'firmware-list-unreachable.next':
		'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut. Eine eigene Firmwaredatei funktioniert auch ohne die Liste.',

	// Files.
	'flash-address': 'Von dieser Adresse lässt sich keine Firmware laden.',
	'flash-address.next':
		'Geben Sie eine vollständige https://-Adresse ohne Benutzernamen und Passwort ein.',
	'flash-download': 'Die Firmware konnte nicht heruntergeladen werden.',
	'flash-download.next':
		'Prüfen Sie die Adresse. Viele Server lassen andere Seiten ihre Dateien nicht lesen: Laden Sie die Datei selbst herunter und wählen Sie sie dann hier aus.',
	'flash-elf-unsupported': 'Die ELF-Datei ist kein Programm für einen 32-Bit-Mikrocontroller.',
	'flash-elf-unsupported.next':
		'Wählen Sie die .elf, .hex, .bin oder .uf2, die für das Board gebaut wurde.',
	'flash-file-damaged': 'Die Firmwaredatei ist beschädigt: Ihr Inhalt passt nicht zu ihrem Format.',
	'flash-file-damaged.next': 'Es wurde nichts geschrieben. Laden oder bauen Sie die Datei neu.',
	'flash-file-empty': 'Die Datei enthält keine Firmware.',
	'flash-file-empty.next': 'Es wurde nichts geschrieben. Wählen Sie eine andere Datei.',
	'flash-file-overlap': 'Die Firmwaredatei hat zwei verschiedene Inhalte für dieselbe Adresse.',
	'flash-file-overlap.next':
		'Es wurde nichts geschrieben. Wenn sie aus mehreren Dateien zusammengefügt wurde, nehmen Sie nur die, die zusammengehören.',
	'flash-file-scattered': 'Die Firmwaredatei besteht aus mehr Stücken als jede echte Firmware.',
	'flash-file-scattered.next':
		'Es wurde nichts geschrieben. Bauen Sie die Datei neu, oder verwenden Sie die .bin davon.',
	'flash-file-too-large': 'Die Firmware ist größer als {limit} MiB.',
	'flash-file-too-large.next':
		'Es wurde nichts geschrieben. Wählen Sie die Datei, die für das Board gebaut wurde.',
	'flash-hex-damaged': 'Zeile {line} der HEX-Datei ist beschädigt.',
	'flash-hex-damaged.next': 'Es wurde nichts geschrieben. Laden oder bauen Sie die Datei neu.',
	'flash-mcuboot-digest': 'Das Image ist beschädigt: Sein SHA-256 ist nicht der, der darin steht.',
	'flash-mcuboot-digest.next':
		'Es wurde nichts geschrieben. Laden oder signieren Sie das Image neu.',

	// Plans.
	'flash-plan-bootloader':
		'Die Datei würde den Bootloader von {board} bei {address} überschreiben.',
	'flash-plan-bootloader.next':
		'Diese Seite schreibt niemals Bootloader. Wählen Sie eine Datei, die nur die Anwendung enthält.',
	'flash-plan-family':
		'Diese UF2-Datei ist nicht für {board}: Sie gehört zu einer anderen Familie.',
	'flash-plan-family.next':
		'Es wurde nichts geschrieben. Wählen Sie die UF2-Datei, die für dieses Board gebaut wurde.',
	'flash-plan-linked-elsewhere':
		'Das Programm passt nicht auf {board}: Es wurde für die Adresse {address} gelinkt.',
	'flash-plan-linked-elsewhere.next':
		'Es wurde nichts geschrieben. Wählen Sie die Datei, die für dieses Board und für diese Stelle in seinem Flash gebaut wurde.',
	'flash-plan-mcuboot': 'Die Datei ist ein Image für MCUboot, das {board} nicht hat.',
	'flash-plan-mcuboot.next':
		'Es wurde nichts geschrieben. Wählen Sie die Firmware ohne den Header von MCUboot.',
	'flash-plan-not-mcuboot': '{board} nimmt nur Images, die für MCUboot erstellt wurden.',
	'flash-plan-not-mcuboot.next':
		'Es wurde nichts geschrieben. Wählen Sie das signierte Image (….signed.bin).',
	'flash-plan-not-program': 'Die Datei beginnt nicht wie ein Programm für {board}.',
	'flash-plan-not-program.next':
		'Es wurde nichts geschrieben. Wählen Sie die .bin, .hex, .elf oder .uf2 eines Builds.',
	'flash-plan-outside':
		'{board} hat bei Adresse {address}, wohin die Datei schreiben würde, keinen Flash.',
	'flash-plan-outside.next':
		'Es wurde nichts geschrieben. Wählen Sie die Datei, die für dieses Board gebaut wurde.',
	'flash-plan-way': '{board} lässt sich auf diese Weise nicht flashen.',
	'flash-plan-way.next': 'Wählen Sie einen der Wege, die die Seite dafür anbietet.',
	'flash-plan-way-range':
		'Der Teil der Datei bei {address} gehört in einen Speicher von {board}, der auf diese Weise nicht erreichbar ist.',
	'flash-plan-way-range.next':
		'Es wurde nichts geschrieben. Wählen Sie eine Datei ohne diesen Teil, oder schreiben Sie sie mit dem Werkzeug des Herstellers.',
	'flash-plan-wrong-chip': 'Die Firmware ist für {chip}, nicht für {board}.',
	'flash-plan-wrong-chip.next':
		'Es wurde nichts geschrieben. Wählen Sie die Datei, die für dieses Board gebaut wurde.',

	// Drives.
	'flash-drive-denied': 'Der Browser darf nicht auf das Laufwerk schreiben.',
	'flash-drive-denied.next':
		'Wählen Sie das Laufwerk erneut aus und erlauben Sie dieser Seite, es zu ändern.',
	'flash-drive-failed': 'Das Laufwerk konnte nicht verwendet werden.',
	'flash-drive-failed.next':
		'Ziehen Sie das Board ab, bringen Sie es wieder in den Bootloader und wählen Sie sein Laufwerk noch einmal aus.',
	'flash-drive-full': 'Das Laufwerk meldet, dass es voll ist.',
	'flash-drive-full.next':
		'Ziehen Sie das Board ab, stecken Sie es wieder an und wiederholen Sie den Vorgang. Das Laufwerk eines Boards ist nach jedem Start leer.',
	'flash-drive-gone': 'Das Laufwerk ist verschwunden, bevor alles geschrieben war.',
	'flash-drive-gone.next':
		'Prüfen Sie das Kabel, bringen Sie das Board wieder in den Bootloader und flashen Sie es noch einmal.',
	'flash-drive-hung': 'Das Laufwerk antwortet nicht mehr.',
	'flash-drive-hung.next':
		'Ziehen Sie das Board ab, bringen Sie es wieder in den Bootloader und flashen Sie es noch einmal.',
	'flash-drive-ignored':
		'Das Laufwerk hat die Datei angenommen, aber das Board ist nicht damit neu gestartet.',
	'flash-drive-ignored.next':
		'Das Board ist noch im Bootloader. Prüfen Sie, ob die Firmware dafür gebaut wurde, und flashen Sie es dann erneut.',
	'flash-drive-not-one': 'Dieser Ordner ist nicht das Laufwerk eines Boards.',
	'flash-drive-not-one.next':
		'Wählen Sie das Laufwerk selbst, das beim Anstecken des Boards erschienen ist, nicht einen Ordner darin oder daneben.',
	'flash-drive-read-only': 'Das Laufwerk ist schreibgeschützt.',
	'flash-drive-read-only.next':
		'Ziehen Sie das Board ab und stecken Sie es wieder an. Wenn Ihr Computer Laufwerke schreibgeschützt einbindet, muss die zuständige Administration das Schreiben erlauben.',
	'flash-drive-refused':
		'Der Programmer des Boards hat die Firmware abgelehnt, mit den Worten „{reason}“.',
	'flash-drive-refused.next':
		'Ziehen Sie das Board ab, stecken Sie es wieder an und wiederholen Sie den Vorgang. Wenn das nicht hilft, aktualisieren Sie die Firmware des Programmers.',
	'flash-drive-unproven':
		'Alles wurde auf das Laufwerk geschrieben, aber nichts zeigt, dass das Board es übernommen hat.',
	'flash-drive-unproven.next':
		'Verbinden Sie sich mit dem Board, um zu sehen, welche Firmware darauf läuft. Ist es nicht die neue, flashen Sie es erneut.',
	'flash-drive-wrong-board':
		'Das ist das Laufwerk eines anderen Boards: Es meldet „{found}“, nicht {board}.',
	'flash-drive-wrong-board.next':
		'Es wurde nichts geschrieben. Wählen Sie das Laufwerk des richtigen Boards.',

	// Over a serial port
	'flash-answer-wrong': 'Das Board hat eine Antwort gegeben, die nicht stimmen kann.',
	'flash-answer-wrong.next':
		'Versuchen Sie es erneut. Prüfen Sie das Kabel, wenn es häufig vorkommt.',
	'flash-failed': 'Das Flashen ist fehlgeschlagen.',
	'flash-failed.next': 'Der Grund steht im Log. Versuchen Sie es erneut.',
	'flash-silent': 'Das Board antwortet nicht.',
	'flash-silent.next':
		'Prüfen Sie das Kabel und ob ein anderes Programm den Port geöffnet hat. Hat das Board einen Taster für seinen Bootloader, halten Sie ihn gedrückt, während Sie Reset drücken, und versuchen Sie es erneut.',
	'flash-stuck': 'Das Board hat beim Upload immer wieder den Anschluss verloren.',
	'flash-stuck.next':
		'Setzen Sie das Board zurück und versuchen Sie es erneut. Passiert es wieder, prüfen Sie das Kabel.',

	// Images of MCUboot
	'image-damaged': 'Was im Flash des Boards steht, ist nicht das, was gesendet wurde.',
	'image-damaged.next':
		'Die alte Firmware läuft weiter. Versuchen Sie es erneut, möglichst mit einem anderen Kabel.',
	'image-flash-failed': 'Das Board konnte seinen Flash nicht beschreiben.',
	'image-flash-failed.next':
		'Setzen Sie das Board zurück und versuchen Sie es erneut. Schlägt es wieder fehl, ist der Flash vielleicht verschlissen.',
	'image-in-pieces': 'Ein Image für MCUboot besteht aus einem Stück, und diese Datei hat mehrere.',
	'image-in-pieces.next': 'Nehmen Sie das signierte Image; oft heißt es zephyr.signed.bin.',
	'image-not-back': 'Das Board hat nach dem Neustart nicht geantwortet.',
	'image-not-back.next':
		'Drücken Sie den Reset-Taster: Wenn die neue Firmware nicht funktioniert, holt der Bootloader die alte zurück.',
	'image-not-booted': 'Das Board ist mit der alten Firmware neu gestartet.',
	'image-not-booted.next':
		'Sein Bootloader hat das neue Image abgelehnt: Vielleicht ist es mit einem anderen Schlüssel signiert oder für ein anderes Board gebaut.',
	'image-not-confirmed': 'Die neue Firmware läuft, ließ sich aber nicht bestätigen.',
	'image-not-confirmed.next':
		'Der nächste Reset holt die alte Firmware zurück. Bestätigen Sie das Image, oder flashen Sie es erneut.',
	'image-not-for-board': 'Das Board nimmt diese Datei nicht als Image an.',
	'image-not-for-board.next':
		'Prüfen Sie, ob es ein signiertes Image ist, das für dieses Board gebaut wurde.',
	'image-not-restarted': 'Das Board ist nicht neu gestartet.',
	'image-not-restarted.next': 'Drücken Sie den Reset-Taster: Dann probiert es die neue Firmware.',
	'image-older': 'Das Board nimmt nur Images an, die neuer sind als das laufende.',
	'image-older.next': 'Bauen Sie das Image mit einer höheren Version.',
	'image-on-trial':
		'Die laufende Firmware ist auf Probe, und die alte wird für den nächsten Reset aufbewahrt.',
	'image-on-trial.next':
		'Bestätigen Sie sie, oder setzen Sie das Board zurück, um zur alten zurückzukehren. Flashen Sie danach erneut.',
	'image-over-slot': 'Das Image ist zu groß für den Slot des Boards.',
	'image-over-slot.next': 'Bauen Sie ein kleineres Image oder einen Bootloader mit größeren Slots.',
	'image-refused': 'Das Board hat das Image abgelehnt (SMP {number}).',
	'image-refused.next':
		'Vielleicht steht der Grund in der Konsole des Boards. Versuchen Sie es nach einem Reset erneut.',
	'image-slot-taken': 'Ein anderes Image wartet auf den nächsten Reset des Boards.',
	'image-slot-taken.next': 'Setzen Sie das Board zurück und flashen Sie es dann erneut.',
	'image-too-large': 'Das Image hat {size} Bytes, und Platz ist für {room}.',
	'image-too-large.next':
		'Bauen Sie ein kleineres Image, oder wählen Sie ein Board mit mehr Flash.',
	'image-unsupported': 'Die Firmware auf dem Board nimmt keine Images an.',
	'image-unsupported.next':
		'Verwenden Sie den Bootloader des Boards, oder flashen Sie zuerst eine Firmware mit MCUboot und Image-Verwaltung.',

	// Serial recovery of MCUboot
	'recovery-image-invalid': 'Der Bootloader erkennt das Geschriebene nicht als Image an.',
	'recovery-image-invalid.next':
		'Prüfen Sie, ob das Image mit dem Schlüssel dieses Bootloaders signiert ist, und flashen Sie es dann erneut.',
	'recovery-missing': 'Es antwortet kein MCUboot in serieller Wiederherstellung.',
	'recovery-missing.next':
		'Bringen Sie das Board in die Wiederherstellung: Halten Sie den Taster, den sein Bootloader abfragt, gedrückt, während Sie Reset drücken.',

	// ROM loader of an ESP32
	'esp-flash-failed': 'Der Chip konnte seinen Flash nicht beschreiben.',
	'esp-flash-failed.next':
		'Flashen Sie ihn erneut. Schlägt es wieder fehl, prüfen Sie Stromversorgung und Kabel.',
	'esp-flash-unknown': 'Die Größe des Flash konnte nicht gelesen werden.',
	'esp-flash-unknown.next':
		'Prüfen Sie, ob das Modul seinen Flash hat, und versuchen Sie es erneut.',
	'esp-md5-wrong': 'Was im Flash des Chips steht, ist nicht das, was gesendet wurde.',
	'esp-md5-wrong.next': 'Flashen Sie ihn erneut, möglichst mit einem anderen Kabel.',
	'esp-misaligned': 'Ein Teil der Firmware beginnt nicht an einem Sektor des Flash.',
	'esp-misaligned.next': 'Geben Sie ihm eine Adresse, die ein Vielfaches von 4096 ist.',
	'esp-no-sync': 'Es antwortet kein ESP32 im Bootloader.',
	'esp-no-sync.next':
		'Halten Sie BOOT gedrückt, drücken Sie kurz EN oder RESET, lassen Sie BOOT los und versuchen Sie es erneut.',
	'esp-too-small': 'Die Firmware geht über die {size} Bytes Flash hinaus, die dieser {chip} hat.',
	'esp-too-small.next': 'Bauen Sie sie für einen kleineren Flash.',
	'esp-unknown-chip': 'Dieser Chip ist nicht bekannt.',
	'esp-unknown-chip.next': 'Verwenden Sie dafür die Werkzeuge des Herstellers.',
	'esp-wrong-chip': 'Die Firmware ist für einen anderen Chip als diesen {chip}.',
	'esp-wrong-chip.next': 'Wählen Sie die Firmware, die dafür gebaut wurde.',

	'flash-device-silent': 'Der Bootloader des Boards antwortet nicht mehr.',
	'flash-device-silent.next':
		'Ziehen Sie das Board ab, bringen Sie es wieder in den Bootloader und flashen Sie es noch einmal.',
	'flash-dfu-address': 'Der Bootloader des Boards lehnt eine Adresse dieser Firmware ab.',
	'flash-dfu-address.next':
		'Prüfen Sie, ob die Firmware für dieses Board gebaut wurde und für die Stelle im Flash, an der sein Bootloader sie startet.',
	'flash-dfu-choose-again':
		'Das Board ist in den Bootloader neu gestartet, und der Browser verlangt, dass Sie es noch einmal auswählen.',
	'flash-dfu-choose-again.next':
		'Wählen Sie das Board noch einmal aus: Als Bootloader ist es ein anderes USB-Gerät.',
	'flash-dfu-layout':
		'Der Bootloader des Boards beschreibt seinen Speicher nicht auf verständliche Weise.',
	'flash-dfu-layout.next':
		'Es wurde nichts geändert. Flashen Sie dieses Board mit dem Programm des Herstellers oder auf einem anderen Weg.',
	'flash-dfu-no-download': 'Dieses USB-Gerät nimmt keine Firmware über DFU an.',
	'flash-dfu-no-download.next':
		'Bringen Sie das Board in den Bootloader und wählen Sie es dann erneut aus.',
	'flash-dfu-protected': 'Der Flash des Boards ist gegen Lesen oder Schreiben geschützt.',
	'flash-dfu-protected.next':
		'Das Aufheben des Schutzes löscht den ganzen Chip und geschieht deshalb nicht hier. Verwenden Sie dafür das Programm des Chipherstellers (STM32CubeProgrammer) und flashen Sie dann erneut.',
	'flash-dfu-refused': 'Der Bootloader des Boards meldet einen Fehler (DFU-Status {status}).',
	'flash-dfu-refused.next':
		'Ziehen Sie das Board ab, bringen Sie es wieder in den Bootloader und flashen Sie es noch einmal. Was er gemeldet hat, steht in den Details.',
	'flash-dfu-rejected-file': 'Der Bootloader des Boards lehnt diese Firmware ab.',
	'flash-dfu-rejected-file.next':
		'Prüfen Sie, ob die Datei für dieses Board gebaut und, falls nötig, signiert wurde.',
	'flash-dfu-scattered':
		'Dieser Bootloader nimmt Firmware in einem Stück, und die Datei hat mehrere mit Lücken dazwischen.',
	'flash-dfu-scattered.next':
		'Verwenden Sie die einfache Binärdatei (.bin), die Ihr Build für DFU erzeugt.',
	'flash-dfu-slow':
		'Der Bootloader des Boards braucht länger, als irgendein Board brauchen sollte.',
	'flash-dfu-slow.next':
		'Ziehen Sie das Board ab, bringen Sie es wieder in den Bootloader und flashen Sie es noch einmal.',
	'flash-dfu-write-failed': 'Der Flash des Boards konnte nicht gelöscht oder beschrieben werden.',
	'flash-dfu-write-failed.next':
		'Ein Teil davon ist vielleicht schreibgeschützt: Prüfen Sie die Option-Bytes mit dem Programm des Chipherstellers. Passiert es wieder, ist der Flash vielleicht verschlissen.',
	'flash-not-restarted':
		'Die Firmware ist auf dem Board und wurde geprüft, aber das Board ist nicht neu gestartet.',
	'flash-not-restarted.next':
		'Drücken Sie den Reset-Taster, oder ziehen Sie das Board ab und stecken Sie es wieder an.',
	'flash-picoboot-interleaved':
		'Ein anderes Programm hat gleichzeitig auf das Laufwerk des Boards geschrieben.',
	'flash-picoboot-interleaved.next':
		'Schließen Sie, was das Laufwerk des Bootloaders verwendet, und flashen Sie dann erneut.',
	'flash-picoboot-not-permitted': 'Der Chip erlaubt nicht, diesen Teil seines Flash zu ändern.',
	'flash-picoboot-not-permitted.next':
		'Seine Partitionstabelle oder seine einmaligen Einstellungen schützen ihn. Prüfen Sie sie mit picotool.',
	'flash-picoboot-refused': 'Das Boot-ROM des Chips lehnt einen Befehl ab (Status {status}).',
	'flash-picoboot-refused.next':
		'Ziehen Sie das Board ab, stecken Sie es mit gedrücktem BOOTSEL wieder an und flashen Sie es noch einmal. Was es gemeldet hat, steht in den Details.',
	'flash-picoboot-wrong-chip':
		'Dieses Board hat einen {found}, und die Firmware ist für einen {wanted}.',
	'flash-picoboot-wrong-chip.next':
		'Es wurde nichts geändert. Wählen Sie das andere Board oder Firmware für dieses.',
	'flash-readback-differs':
		'Was jetzt auf dem Board ist, weicht bei {address} von der Firmware ab.',
	'flash-readback-differs.next':
		'Flashen Sie es erneut. Passiert es an derselben Adresse, ist dieser Teil des Flash geschützt oder verschlissen.',
	'flash-usb-denied': 'Das Betriebssystem lässt den Browser dieses USB-Gerät nicht verwenden.',
	'flash-usb-denied.next':
		'Schreiben Sie unter Linux diese Zeile in /etc/udev/rules.d/60-boards.rules und stecken Sie das Board dann neu an: {rule} — Unter Windows braucht das Gerät den Treiber WinUSB, den das Programm Zadig installiert.',
	'flash-usb-failed': 'Das USB-Gerät konnte nicht verwendet werden.',
	'flash-usb-failed.next':
		'Ziehen Sie das Board ab, bringen Sie es wieder in den Bootloader und versuchen Sie es noch einmal.',
	'flash-usb-held': 'Ein anderes Programm oder ein anderer Tab verwendet dieses USB-Gerät.',
	'flash-usb-held.next':
		'Schließen Sie es dort (picotool, dfu-util, STM32CubeProgrammer, ein anderer Tab) und versuchen Sie es dann erneut.',
	'flash-usb-not-flash':
		'Diese Firmware gehört an {address}, wo dieses Board keinen beschreibbaren Flash hat.',
	'flash-usb-not-flash.next':
		'Es wurde nichts geändert. Prüfen Sie, ob die Firmware für dieses Board gebaut wurde.',
	'flash-usb-outside':
		'Auch der Flash bei {address} müsste gelöscht werden; was dort sonst noch steht, könnte verloren gehen.',
	'flash-usb-outside.next':
		'Es wurde nichts geändert. Bauen Sie die Firmware so, dass sie ganze Flash-Seiten füllt, oder für eine andere Stelle.',
	'flash-usb-protocol':
		'Das USB-Gerät verhält sich nicht so, wie es ein Bootloader dieser Art sollte.',
	'flash-usb-protocol.next':
		'Ziehen Sie das Board ab, bringen Sie es wieder in den Bootloader und versuchen Sie es noch einmal. Bleibt es dabei, verwenden Sie das Programm des Herstellers.',
	'flash-usb-two-boards':
		'Mehrere Boards dieser Art sind im Bootloader und lassen sich nicht auseinanderhalten.',
	'flash-usb-two-boards.next':
		'Ziehen Sie alle ab bis auf das, das geflasht werden soll, und wählen Sie es dann erneut aus.',
	'flash-usb-wrong-board': 'Dieses USB-Gerät ist der Bootloader eines anderen Boards als {board}.',
	'flash-usb-wrong-board.next':
		'Es wurde nichts geändert. Wählen Sie das Gerät des anderen Boards, oder wählen Sie das Board, zu dem es gehört.',
	'flash-usb-wrong-device': 'Dieses USB-Gerät hat keinen Bootloader, der hier bekannt ist.',
	'flash-usb-wrong-device.next':
		'Bringen Sie das Board in den Bootloader und wählen Sie es dann erneut aus.'
});
