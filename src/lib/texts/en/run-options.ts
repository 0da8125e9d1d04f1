// The texts of run options.
import { room } from '../room.ts';

export const runOptions = room('runOptions', {
	containerId: 'Container id',
	emptyUsualid: 'Empty: “{usualId}”.',
	emptyUsualidFromTheProjects: 'Empty: “{usualId}”, from the project’s name.',
	capabilities: 'Capabilities',
	mounts: 'Mounts',
	aMountShowsAFolder:
		'A mount shows a folder of the board’s storage to the program. The folder stays when the container is removed, and several containers can share it. The folder is created if it is missing.',
	pathInTheProgram: 'Path in the program',
	folderOnTheBoard: 'Folder on the board',
	removeThisMount: 'Remove this mount',
	addAMount: 'Add a mount',
	mountOrderOnNameIs: 'Mount order on {name} is not known',
	thisBoardsRuntimeReversesThe: 'This board’s runtime reverses the two sides of a mount',
	ocre070Documents:
		'Ocre 0.7.0 documents <code>-v /FOLDER:/PATH</code> but expects <code>-v /PATH:/FOLDER</code>. The page sends what the board expects.',
	whetherMoreThanOneFolder: 'Whether more than one folder works on {name} is not known',
	ocre070Looks:
		'Ocre 0.7.0 looks for every path in the folder that was opened last. To be safe, use either the permission filesystem or one mount.',
	onlyTheLastFolderWorks: 'Only the last folder works on this board',
	theBoardLooksUpEvery:
		'The board looks up every path in the folder that was opened last, by any container. Use either the permission filesystem or one mount.',
	commandForBoard: 'Command for {board}',
	wordsOfMax: '{words} of {max} words.',
	shownWhenAllFieldsAre: 'Shown when all fields are valid.',
	shownWhenBuildYamlHas: 'Shown when build.yaml has no errors.',
	containersAlwaysRunDetachedD:
		'Containers always run detached (<code>-d</code>): attached ones would block the board’s console until they end.',
	cancel: 'Cancel',
	correctTheMarkedFieldsFirst: 'Correct the marked fields first.',
	unknownMountOrder:
		'This version of Ocre is not known to the page. The page sends <code>-v {order}</code>. If the start hangs, try the sides the other way round.',
	capabilitiesFrom: 'Capabilities come from the permissions in build.yaml: {capabilities}.',
	none: 'none',
	runOptions: 'Run options',
	howThisProjects: 'How this project’s container is started. Saved with the project.',
	save: 'Save',
	arguments: 'Arguments',
	onePerLine: 'One per line.',
	environment: 'Environment',
	variablesPerLine: 'One NAME=value per line.',
	variablesBesideBuildFile: 'One NAME=value per line, in addition to build.yaml.',
	pathUsedAbove: 'This path is already used above.',
	lineProblem: '“{line}”: {problem}'
});
