// Who may import whom. Each rule says where the code should go instead.
const only = (name, folder, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
});

// The core from the ground up: a folder knows those before it and none of those behind it.
const CORE = [
  "vocabulary",
  "table",
  "numbers",
  "grading",
  "review",
  "lifecycle",
  "value",
  "strategy",
  "settings",
  "regrade",
  "leading",
  "today",
  "followUp",
  "checkup",
  "formula",
  "native",
  "sample",
];

const looksDown = CORE.map((folder, at) => ({
  name: `core-looks-down-from-${folder}`,
  severity: "error",
  comment: `domain/${folder} may know ${CORE.slice(0, at).join(", ") || "nothing else of the core"}. Move what both need further down.`,
  from: { path: `^src/domain/${folder}/` },
  to: { path: "^src/domain/", pathNot: `^src/domain/(${CORE.slice(0, at + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...looksDown,
    {
      name: "core-folders-have-a-place",
      severity: "error",
      comment: "A new folder of the core is put into the order in .config/dependency-cruiser.cjs and src/README.md.",
      from: {},
      to: { path: "^src/domain/[^/]+/", pathNot: `^src/domain/(${CORE.join("|")})/` },
    },
    {
      name: "contracts-know-no-implementation",
      severity: "error",
      comment:
        "src/actions/contract says what can be done and what comes of it. How it is done imports it, never the other way.",
      from: { path: "^src/actions/contract/" },
      to: { path: "^src/actions/", pathNot: "^src/actions/contract/" },
    },
    only(
      "domain-is-pure",
      "domain",
      [],
      "The core imports nothing of the shell. Move the rule into src/domain, or the host call out of it.",
    ),
    {
      name: "i18n-knows-domain-only",
      severity: "error",
      comment: "Catalogues name domain types and the port's closed codes. Move behaviour to an action or a panel.",
      from: { path: "^src/i18n/" },
      to: { path: "^src/", pathNot: "^src/(i18n|domain)/|^src/excel/workbook\\.ts$" },
    },
    only(
      "excel-knows-domain-only",
      "excel",
      ["domain"],
      "The adapter turns Office.js into domain values. What a user does with them belongs in src/actions.",
    ),
    {
      ...only(
        "actions-use-the-port",
        "actions",
        ["domain", "excel"],
        "An action reads through the port and calls the core. Words belong to src/i18n, screens to src/taskpane.",
      ),
    },
    {
      name: "actions-see-only-the-port",
      severity: "error",
      comment: "An action sees src/excel/workbook.ts (the port) and nothing else of src/excel.",
      from: { path: "^src/actions/" },
      to: { path: "^src/excel/", pathNot: "^src/excel/workbook\\.ts$" },
    },
    only(
      "functions-stay-small",
      "functions",
      ["domain", "i18n"],
      "A cell function converts, calls the core and converts back. It never touches Excel or React.",
    ),
    only(
      "commands-call-actions",
      "commands",
      ["actions", "domain", "excel", "i18n"],
      "A ribbon button runs an action.",
    ),
    only(
      "panels-call-actions",
      "taskpane",
      ["actions", "domain", "i18n"],
      "A panel shows state and calls an action. Host calls belong in src/excel, rules in src/domain.",
    ),
    {
      name: "src-stands-alone",
      severity: "error",
      comment: "Shipped code never imports the test tree.",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other, be it for a type, are one file, or a third is missing.",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "shipped-code-uses-dependencies",
      severity: "error",
      comment: "Development packages never ship. List it under dependencies, or do without.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
