// Trouble on demand: what a real Excel does now and then and a test must be able to order.

import type { ExcelCode } from "../model/errors";

/** Something that happens before a request is looked at. */
export type Hook = () => void | Promise<void>;

/** A refusal in the midst of a request. */
export interface Inside {
  readonly code: ExcelCode;
  readonly writes: number;
}

export class Faults {
  private failures: { skip: number; code: ExcelCode }[] = [];
  private insides: { skip: number; code: ExcelCode; writes: number }[] = [];
  private hooks: { skip: number; hook: Hook }[] = [];

  /** The request after `skip` others fails with this code before anything of it is done. */
  failNext(code: ExcelCode, skip = 0): void {
    this.failures.push({ skip, code });
  }

  /** The request after `skip` others is refused in its midst: so many of its writes are done and stay done, the next is refused. */
  failInside(code: ExcelCode, writes: number, skip = 0): void {
    this.insides.push({ skip, code, writes });
  }

  /** `hook` runs when `done` more requests have been answered, before the next one. */
  after(done: number, hook: Hook): void {
    this.hooks.push({ skip: done, hook });
  }

  /** Takes what is due for the request at hand. */
  async due(): Promise<ExcelCode | undefined> {
    for (const { hook } of this.take(this.hooks)) await hook();
    return this.take(this.failures)[0]?.code;
  }

  /** Where in the request at hand is it refused? To be asked after `due`, once a request. */
  dueInside(): Inside | undefined {
    return this.take(this.insides)[0];
  }

  /** Is something ordered that has not come to pass? */
  get pending(): boolean {
    return this.failures.length + this.hooks.length + this.insides.length > 0;
  }

  private take<T extends { skip: number }>(list: T[]): T[] {
    const due = list.filter(({ skip }) => skip === 0);
    const waiting = list.filter(({ skip }) => skip > 0).map((item) => ({ ...item, skip: item.skip - 1 }));
    list.splice(0, list.length, ...waiting);
    return due;
  }

  clear(): void {
    this.failures = [];
    this.insides = [];
    this.hooks = [];
  }
}
