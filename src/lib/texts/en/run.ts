// The texts of Run, its menu and the compiler’s state.
import { room } from '../room.ts';

export const run = room('run', {
	cancel: 'Cancel',
	stop: 'Stop',
	loading: 'Loading…',
	compiling: 'Compiling…',
	uploading: 'Uploading…',
	starting: 'Starting…',
	compile: 'Compile',
	runAgain: 'Run again',
	run: 'Run',
	aRunIsInProgress: 'A run is in progress.',
	thisProjectIsNotRunning: 'This project is not running.',
	runOnSelectedChooseWhere: 'Run on {selected}: choose where to run',
	choose: 'Choose',
	runOn: 'Run on',
	onACable: 'On a cable',
	runOptions: 'Run options…',
	deployCheck: 'Deploy check',
	compileAndCompareWithThe: 'compile and compare with the board, without running',
	thisIsAProgramFor:
		'This is a program for a microcontroller. Press <b>Run</b> to compile it here and see it run on the board.',
	stopFetchingTheCompiler: 'Stop fetching the compiler',
	fetchTheCompilerNow: 'Fetch the compiler now',
	fetchNow: 'Fetch now',
	yourBrowserSavesData: 'your browser saves data',
	yourConnectionMayBeMetered: 'your connection may be metered',
	yourConnectionIsSlow: 'your connection is slow',
	compilerReady: 'Compiler ready',
	builtWithThePage: 'Built with the page; your edits compile here',
	preparingTheCompiler: 'Preparing the compiler',
	fetchingTheCompilerPercent: 'Fetching the compiler: {percent} %',
	compilerNotFetchedBy: 'Compiler not fetched: {by}',
	compilerNotFetched: 'Compiler not fetched',
	theCompilerCouldNotBe: 'The compiler could not be fetched',
	runOnLabelChooseWhere: 'Run on {label}: choose where to run'
});
