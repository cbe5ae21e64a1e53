/** Told the exit status of a command when it is done. */
export type Finish = (status: number) => void;
