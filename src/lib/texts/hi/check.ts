// The texts of the deploy check, in Hindi.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: 'डिप्लॉय जाँच',
	noProblemsFound: 'कोई समस्या नहीं मिली।',
	working: 'काम चल रहा है…',
	close: 'बंद करें',
	cancel: 'रद्द करें',
	theContainerWouldNotStart: 'कंटेनर शुरू नहीं होगा: पहले वह ठीक करें जो इसे रोक रहा है।',
	runAnyway: 'फिर भी चलाएँ',
	run: 'चलाएँ',
	blocked: 'रुकावट',
	warning: 'चेतावनी',
	note: 'ध्यान दें',
	aChangeIsInProgress: 'एक बदलाव हो रहा है।'
});
