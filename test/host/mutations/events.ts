// Broken on purpose: events.

import type { Mutation } from "./mutation";

export const EVENT_MUTATIONS: readonly Mutation[] = [
  {
    id: "coauthor-is-local",
    breaks: "a coauthor's change has the source Remote",
    file: "richapi/events.ts",
    find: 'source: source === "coauthor" ? "Remote" : "Local",',
    replace: 'source: "Local",',
    tests: ["events.test.ts"],
  },
  {
    id: "own-write-unknown",
    breaks: "an add-in's own write is told as such",
    file: "richapi/events.ts",
    find: 'triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",',
    replace: 'triggerSource: "Unknown",',
    tests: ["events.test.ts"],
  },
  {
    id: "table-event-number",
    breaks: "a table's change reaches its handler",
    file: "richapi/events.ts",
    find: "tableChanged: 101,",
    replace: "tableChanged: 104,",
    tests: ["events.test.ts"],
  },
  {
    id: "handlers-stay",
    breaks: "a removed handler is told nothing",
    file: "richapi/registrations.ts",
    find: "else this.counts.delete(key);",
    replace: "else this.counts.set(key, 1);",
    tests: ["events.test.ts", "richapi/registrations.test.ts"],
  },
  {
    id: "events-never-off",
    breaks: "nothing is told while events are off",
    file: "richapi/events.ts",
    find: "if (!this.session.eventsEnabled || this.session.registrations.total === 0) {",
    replace: "if (this.session.registrations.total === 0) {",
    tests: ["events.test.ts"],
  },
  {
    id: "pieces-told",
    breaks: "a large write is told as one change",
    file: "richapi/events.ts",
    find: "return cellsIn(bounding(last.area, next.area)) <= cellsIn(last.area) + cellsIn(next.area);",
    replace: "return false;",
    tests: ["events.test.ts"],
  },
];
