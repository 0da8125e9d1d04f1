// Usage texts of the `ocre` command.

export const OCRE_USAGE = `Usage: ocre [-v] <COMMAND>

Options:
  -v        Verbose mode

Commands:
  help      Display this help message
  version   Display version information
  image     Image manipulation commands
  container Container management commands

Shortcut Commands:
  ps        container ps
  create    container create
  run       container run
  start     container start
  wait      container wait
  kill      container kill
  rm        container rm
  images    image ls
  pull      image pull
`;

export const IMAGE_USAGE = `Usage: ocre image <COMMAND>

Commands:
  ls        List images
  pull      Pull an image
  rm        Remove an image
`;

export const CONTAINER_USAGE = `Usage: ocre container <COMMAND>

Commands:
  run       Created and starts a new container
  create    Create a new container
  start     Start a container
  kill      Kill a running or paused container
  wait      Wait for a container to exit
  ps        List containers
  rm        Remove a stopped container
`;

export function createUsage(command: 'run' | 'create'): string {
	const sentence =
		command === 'run'
			? 'Creates and starts a container in the Ocre context.'
			: 'Creates a container in the Ocre context.';
	return `Usage: ocre container ${command} [options] IMAGE [ARG...]

${sentence}

Options:
  -d                       Creates a detached container
  -n CONTAINER_ID          Specifies a container ID
  -r RUNTIME               Specifies the runtime to use
  -v VOLUME:MOUNTPOINT     Adds a volume to be mounted into the container
  -v /ABSPATH:MOUNTPOINT   Adds a directory to be mounted into the container
  -k CAPABILITY            Adds a capability to the container
  -e VAR=VALUE             Sets an environment variable in the container

Options '-v' and '-e' and '-k' can be supplied multiple times.
`;
}

export function usage(synopsis: string, sentence: string): string {
	return `Usage: ocre ${synopsis}\n\n${sentence}\n`;
}
