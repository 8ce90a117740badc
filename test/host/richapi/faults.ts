// Trouble on demand: what a real Excel does now and then and a test must be able to order.

import type { ExcelCode } from "../model/errors";

/** Something that happens before a request is looked at. */
export type Hook = () => void | Promise<void>;

export class Faults {
  private failures: { skip: number; code: ExcelCode }[] = [];
  private hooks: { skip: number; hook: Hook }[] = [];

  /** The request after `skip` others fails with this code before anything of it is done. */
  failNext(code: ExcelCode, skip = 0): void {
    this.failures.push({ skip, code });
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

  /** Is something ordered that has not come to pass? */
  get pending(): boolean {
    return this.failures.length + this.hooks.length > 0;
  }

  private take<T extends { skip: number }>(list: T[]): T[] {
    const due = list.filter(({ skip }) => skip === 0);
    const waiting = list.filter(({ skip }) => skip > 0).map((item) => ({ ...item, skip: item.skip - 1 }));
    list.splice(0, list.length, ...waiting);
    return due;
  }

  clear(): void {
    this.failures = [];
    this.hooks = [];
  }
}
