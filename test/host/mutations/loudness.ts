// Broken on purpose: what the stand-in lacks and must say.

import type { Mutation } from "./mutation";

export const LOUDNESS_MUTATIONS: readonly Mutation[] = [
  {
    id: "silent-property",
    breaks: "a property the stand-in lacks is not answered",
    file: "richapi/live.ts",
    find: "if (!found?.member.get) throw new HostNotImplemented(`${typeName}.${name}`);",
    replace: "if (!found?.member.get) return { name, value: null };",
    tests: ["loud.test.ts"],
  },
  {
    id: "silent-method",
    breaks: "a method the stand-in lacks is not passed over",
    file: "richapi/live.ts",
    find: "if (!found) throw new HostNotImplemented(`${typeName}.${name}()`);",
    replace: "if (!found) return;",
    tests: ["loud.test.ts"],
  },
  {
    id: "silent-argument",
    breaks: "an argument nobody looked at is refused",
    file: "richapi/arguments.ts",
    find: "if (this.seen.has(index) || isAbsent(value)) return;",
    replace: "if (this.seen.has(index) || value !== undefined) return;",
    tests: ["loud.test.ts"],
  },
  {
    id: "silent-action",
    breaks: "an unknown kind of action is refused",
    file: "richapi/dispatcher.ts",
    find: "throw new HostNotImplemented(`action type ${action.ActionType} (${action.Name})`);",
    replace: "return undefined;",
    tests: ["loud.test.ts"],
  },
  {
    id: "silent-service",
    breaks: "an unknown service is refused",
    file: "richapi/dispatcher.ts",
    find: "if (!service) throw new HostNotImplemented(`the service ${path.Name}`);",
    replace: "if (!service) return this.root;",
    tests: ["loud.test.ts"],
  },
  {
    id: "member-missing",
    breaks: "every member the product uses is there",
    file: "objects/rangeProperties.ts",
    find: "  values: {",
    replace: "  valuez: {",
    tests: ["../excel/surface.test.ts"],
  },
];
