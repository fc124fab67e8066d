/** A clock that stands still until it is moved. */
export class Clock {
  #now: Date;

  constructor(now: string) {
    this.#now = new Date(now);
  }

  readonly now = (): Date => new Date(this.#now);

  move({ hours = 0, minutes = 0, seconds = 0 }): void {
    this.#now = new Date(this.#now.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
  }
}
