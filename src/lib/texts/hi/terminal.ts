// The texts of the terminal, in Hindi.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: 'टर्मिनल',
	keysGoToTheBoard: 'कुंजियाँ बोर्ड को जाती हैं, Tab भी; Shift+Tab से स्क्रीन से बाहर आएँ।',
	theShellIsBeingSet: 'शेल तैयार किया जा रहा है',
	leaveTheTerminal: 'टर्मिनल से बाहर आएँ',
	pastedLinesSentOfTotal: 'पेस्ट की हुई लाइनें: {total} में से {sent} भेजी गईं, हर एक शेल के प्रॉम्प्ट पर।',
	discardTheRest: 'बाक़ी छोड़ दें',
	notSent: 'नहीं भेजा गया',
	ok: 'ठीक है',
	terminalOfTheBoard: 'बोर्ड का टर्मिनल',
	waitingForTheBoardTo: 'बोर्ड के मौजूदा काम के पूरा होने का इंतज़ार…',
	cancel: 'रद्द करें',
	inTheTerminalKeystrokesGo:
		'टर्मिनल में दबाई गई कुंजियाँ सीधे बोर्ड के शेल को जाती हैं, जैसा किसी भी सीरियल टर्मिनल में होता है। इस दौरान पेज अपने कमांड नहीं भेजता: अपलोड और सूचियाँ तब तक रुकी रहती हैं जब तक आप बाहर न आएँ।',
	openTheTerminal: 'टर्मिनल खोलें',
	cancelsTheLineAProgram: 'लाइन रद्द करता है; प्रोग्राम इसे अलग तरह से ले सकता है',
	completesTheWord: 'शब्द पूरा करता है',
	previousLine: 'पिछली लाइन',
	nextLine: 'अगली लाइन',
	clearsTheScreen: 'स्क्रीन साफ़ करता है',
	deletesTheLine: 'लाइन हटाता है',
	someCharactersWereNotSent: 'कुछ अक्षर नहीं भेजे गए: बोर्ड का शेल सिर्फ़ ASCII लेता है और बाक़ी छोड़ देता है।',
	ctrlDNotSent:
		'Ctrl-D नहीं भेजा गया: बोर्ड उसे SMP फ़्रेम की शुरुआत मान लेता और अगला फ़्रेम छोड़ देता; पुराना बोर्ड रीसेट होने तक किसी SMP का जवाब नहीं देता। Delete कुंजी इस्तेमाल करें।',
	ctrlFNotSent:
		'Ctrl-F नहीं भेजा गया: उसके बाद Tab आने पर बोर्ड उसे SMP फ़्रेम की शुरुआत मान लेता और आगे का छोड़ देता। तीर कुंजी इस्तेमाल करें।'
});
