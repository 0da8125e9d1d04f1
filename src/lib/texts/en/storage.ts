// The texts of files on a board.
import { room } from '../room.ts';

export const storage = room('storage', {
	storageOfBoardname: 'Storage of {boardName}',
	uploadFilesToFolder: 'Upload files to {folder}',
	newFolderInFolder: 'New folder in {folder}',
	downloadNameAsZip: 'Download {name} as zip',
	downloadFolderAsZip: 'Download folder as zip',
	deleteName: 'Delete {name}',
	delete: 'Delete',
	refresh: 'Refresh',
	refreshing: 'refreshing',
	freebytesFree: '{freeBytes} free',
	ofTotalbytes: 'of {totalBytes}',
	eraseThisBoardsStorage: 'Erase this board’s storage',
	cancel: 'Cancel',
	filesOnTheBoard: 'Files on the board',
	loading: 'Loading…',
	noFiles: 'No files',
	programsWriteFilesHereAnd:
		'Programs write files here, and images are uploaded here when you press Run.',
	filesToUpload: 'Files to upload',
	name: 'Name',
	create: 'Create',
	eraseQuestion: 'Erase this board’s storage?',
	allFilesAndImagesOn:
		'All files and images on {boardName} are deleted, and the board restarts. Your projects are not affected.',
	erase: 'Erase',
	aTransferIsInProgress: 'A transfer is in progress.',
	selectAFolderFirst: 'Select a folder first.',
	selectAFileOrFolder: 'Select a file or folder first.',
	filesOfMoreThanMax:
		'Files of more than {limit} are not shown here. Download the file to view it.',
	reading: 'Reading…',
	notLoadedSelectTheFile: 'Not loaded. Select the file again to load it.',
	filePath: 'File {path}',
	size: '{sizeBytes} ({sizeBytes2} bytes)',
	showAs: 'Show as',
	download: 'Download',
	content: 'Content',
	theFileIsEmpty: 'The file is empty.',
	thePictureInPath: 'The picture in {path}',
	text: 'Text',
	picture: 'Picture',
	hex: 'Hex',
	verifiedTheBoardsHashMatches: 'Verified: the board’s hash matches.',
	verifiedTwoReadsMatch: 'Verified: two reads match.',
	notVerifiedThisBoardCannot: 'Not verified: this board cannot hash files.',
	notAllFilesAreListed: 'Not all files are listed.',
	madeFromIt:
		'The container “{id}” was created from it: it keeps running, but cannot be created again.',
	usesIt: 'The container “{id}” is running and uses it.'
});
