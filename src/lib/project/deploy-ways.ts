// The ways in which a program that an engine runs reaches a board, as `deploy` of build.yaml names them.

/** `image`: both in one. `script`: the engine, which stays on the board, and the program as a file beside it. */
export const DEPLOY_WAYS = ['image', 'script'] as const;

export type DeployWord = (typeof DEPLOY_WAYS)[number];
