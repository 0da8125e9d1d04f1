// The texts of deploying to several boards, in Hindi.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: 'प्रोग्राम का इंतज़ार',
	bytesOf: '{name}: बाइट',
	deployToSeveralBoards: 'कई बोर्डों पर डिप्लॉय करें',
	projectnameIsBuiltOnceUploaded:
		'“{projectName}” एक बार बिल्ड होता है, एक साथ तीन बोर्डों पर अपलोड होता है, SHA-256 से जाँचा जाता है, और शुरू किया जाता है। उसी id का कंटेनर बदल दिया जाता है।',
	noBoardIsConnectedConnect: 'कोई बोर्ड कनेक्ट नहीं है। “चलाएँ” के पास वाले मेन्यू से कनेक्ट करें।',
	board: 'बोर्ड',
	deployment: 'डिप्लॉयमेंट',
	actions: 'कार्रवाई',
	cancelName: '{name} रद्द करें',
	cancel: 'रद्द करें',
	retryName: '{name} पर फिर कोशिश करें',
	retry: 'फिर कोशिश करें',
	close: 'बंद करें',
	cancelAll: 'सब रद्द करें',
	retryBoards: '{count, plural, one{# बोर्ड} other{# बोर्डों}} पर फिर कोशिश करें',
	deployToBoards: '{count, plural, one{# बोर्ड} other{# बोर्डों}} पर डिप्लॉय करें',
	waitingItsTurn: 'अपनी बारी का इंतज़ार',
	unpluggedPlugItInAgain: 'केबल निकली हुई है: उसे फिर से लगाएँ',
	comparingTheImageOnThe: 'बोर्ड पर मौजूद इमेज से मिलान हो रहा है',
	buildingTheProgram: 'प्रोग्राम बिल्ड हो रहा है।',
	boardsDone: '{count, plural, one{# बोर्ड} other{# बोर्डों}} में से {done} पूरे हुए',
	failed: '{failed} असफल',
	cancelled: '{cancelled} रद्द',
	aDeploymentIsInProgress: 'डिप्लॉयमेंट चल रहा है।',
	chooseAtLeastOneBoard: 'कम से कम एक बोर्ड चुनें।',
	progress: '{totalBytes} में से {doneBytes}',
	progressAtRate: '{bytes}, {bytesPerSecond}/से., {remainingMs} बाक़ी',
	alreadyThere: 'बोर्ड पर पहले से है; SHA-256 <code>{sha256}…</code> बोर्ड से पढ़ा गया',
	sent: '{bytes}; SHA-256 <code>{sha256}…</code> बोर्ड से पढ़ा गया'
});
