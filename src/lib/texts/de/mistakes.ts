// The mistakes that newcomers make most, in plain words. `{name}` and types are as the program has them, in German.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: 'Am Ende dieser Anweisung fehlt ein Semikolon (;).',
	missingParen: 'Eine Klammer fehlt: Jede ( braucht ihre ).',
	missingBrace: 'Eine schließende geschweifte Klammer fehlt: Jede öffnende braucht eine.',
	extraBrace: 'Es gibt eine schließende geschweifte Klammer zu viel.',
	undeclaredName:
		'Hier heißt nichts „{name}“. Prüfen Sie die Schreibweise, oder deklarieren Sie den Namen vor dieser Zeile.',
	undeclaredFunction:
		'Die Funktion „{name}“ ist hier nicht bekannt. Binden Sie den Header ein, der sie deklariert, oder prüfen Sie die Schreibweise.',
	misspeltName: 'Hier heißt nichts „{name}“. Meinten Sie „{near}“?',
	missingHeader:
		'Es gibt keinen Header „{name}“. Prüfen Sie die Schreibweise, oder fügen Sie die Datei zum Projekt hinzu.',
	assignmentAsCondition:
		'Ein einzelnes = weist einer Variablen einen Wert zu. Zum Vergleichen schreiben Sie ==.',
	tooFewArguments: 'In diesem Aufruf fehlt ein Wert, den die Funktion braucht.',
	tooManyArguments: 'Dieser Aufruf übergibt mehr Werte, als die Funktion nimmt.',
	wrongFormat:
		'Das Format erwartet einen Wert vom Typ {wanted}, bekommt aber einen vom Typ {given}. Ändern Sie den Buchstaben nach dem %.',
	missingArgumentOfFormat: 'Das Format hat mehr Stellen mit %, als dahinter Werte stehen.',
	constantChanged: '„{name}“ ist eine Konstante und lässt sich nicht ändern.',
	noReturnValue: 'Eine void-Funktion gibt nichts zurück. Schreiben Sie return; ohne Wert.',
	missingReturn: 'Diese Funktion sollte einen Wert zurückgeben, kann aber ohne return enden.',
	unusedVariable: 'Die Variable „{name}“ wird nie verwendet.',
	uninitialisedVariable:
		'„{name}“ wird verwendet, bevor es einen Wert hat. Geben Sie ihm bei der Deklaration einen.',
	declaredTwice:
		'Es gibt zwei Deklarationen von „{name}“. Verwenden Sie einen anderen Namen, oder entfernen Sie eine davon.',
	typeMismatch: 'Die Typen passen nicht zusammen: {first} und {second}.',
	pointerFromNumber:
		'Ein Zeiger und eine Zahl sind verwechselt: {first} und {second}. Fehlt ein & oder ein *, oder stehen irgendwo Anführungszeichen zu viel?',
	missingQuote: 'Das schließende Anführungszeichen dieses Textes fehlt.',
	missingExpression: 'Hier fehlt ein Wert, oder ein Zeichen ist zu viel.',
	notAPointer:
		'Das ist kein Zeiger, oder einer zu viel. Verwenden Sie . für ein struct und -> für einen Zeiger darauf.',
	noSuchMember: '{type} hat kein Element „{name}“.',
	unknownType:
		'Es gibt keinen Typ „{name}“. Prüfen Sie die Schreibweise, oder binden Sie den Header ein, in dem er steht.',
	elseWithoutIf: 'Vor diesem else steht kein if. Steht direkt hinter dem if ein Semikolon?',
	emptyBody: 'Das Semikolon hier beendet die Anweisung: Was folgt, wird immer ausgeführt.',
	missingPermission:
		'„{name}“ braucht die Berechtigung {permission}, die build.yaml nicht gewährt. Auf dem Board würde der Aufruf fehlschlagen.'
});
