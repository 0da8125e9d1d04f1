// The texts of recordings.
import { room } from '../room.ts';

export const recording = room('recording', {
	recording: 'Recording',
	stopRecording: 'Stop recording',
	theRecordingIsBeingSaved: 'The recording is being saved.',
	containersThatStartFromNow: 'Containers that start from now on are recorded',
	record: 'Record',
	openRecording: 'Open recording…',
	recordingToOpen: 'Recording to open',
	recordingIt: 'recording',
	containers: '{runs, plural, one{# container} other{# containers}}',
	fullNoLongerRecording: 'full: no longer recording',
	savingTheRecording: 'The recording is being saved…',
	reading: 'Reading',
	cancel: 'Cancel',
	pause: 'Pause',
	goOn: 'Go on',
	replayAgain: 'Replay again',
	replay: 'Replay',
	speedOfTheReplay: 'Speed of the replay',
	download: 'Download',
	closeRecording: 'Close recording',
	timeOf: '{atMs} of {durationMs}',
	facts:
		'{board}, {mode}, {recordedAt}, {calls, plural, one{# host call} other{# host calls}}, {sizeBytes}.',
	modeFaithful: 'faithful mode',
	modeDocumented: 'documented mode',
	containersOf: 'Containers: {runs}.',
	containerOf: '{container} ({image})',
	noImage: 'no image',
	andMaxNamedMore: '{more} more',
	theRecordingReachedItsSize: 'The recording reached its size limit before the run ended.',
	nothingRecordedYet: 'Nothing recorded yet',
	pressRecordThenRunButton:
		'Press Record, then Run: button presses, sensor values, timing and all results of host calls go into one file. Anyone who opens it can replay the run.',
	nowPressRun: 'Now press Run',
	onlyContainersStartedFromNow: 'Only containers started from now on are recorded.',
	quarterSpeed: 'quarter speed',
	asRecorded: 'as recorded',
	atOnce: 'at once',
	consoleOfTheReplay: 'Console of the replay',
	matches:
		'The replay matches: {calls, plural, one{the host call} other{all # host calls}} had the same arguments and output.',
	differs: 'The replay differs from the recording.',
	difference: '{container}, host call {call, number}: recorded {expected}, now {got}.',
	endedInstead: '{container}, host call {call, number}: recorded {expected}, now it ended.',
	endedInsteadWith:
		'{container}, host call {call, number}: recorded {expected}, now it ended: {ending}.',
	noCallInstead:
		'{container}, host call {call, number}: recorded {expected}, now it makes no call.',
	notReplayedNoImage: '{container} was not replayed: its image is not in the recording.',
	notReplayedThreads:
		'{container} was not replayed: it can start threads, whose order no recording holds.',
	notReplayedEntry:
		'{container} was not replayed: its entry takes words, which no recording holds.',
	notReplayedMemory: '{container} was not replayed: its memory is larger than that of the board.',
	notReplayedBroken: '{container} was not replayed: {message}.',
	times: '{n, number} times',
	pressesAreRecorded: 'This is a replay: button presses come from the recording.',
	moment: '{when, date} {when, time, short}'
});
