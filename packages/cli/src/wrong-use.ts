import { type Said, spoken } from '@wayline/parser';

/** Says that the command line itself asks for something that cannot be done; ends with exit status 2. */
export class WrongUse extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(spoken(said));
    this.said = said;
  }
}
