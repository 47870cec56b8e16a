/** 0 all is well, 1 something was found, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;
