import { join } from "node:path";
import { functionRow } from "../../src/domain/formula/cellFunctions";
import { setFunctionLanguage } from "../../src/functions/arguments/language";
import { FUNCTION_IDS, FUNCTIONS } from "../../src/functions/registry";
import { functionWords } from "../../src/i18n/functions/metadata.en-US";
import { describeFunctions } from "../tools/functionFiles";
import { formulaOf, syntaxOf } from "../tools/functions/help";
import {
  functionSources,
  inLanguage,
  readMetadata,
  withHelpAt,
  type FunctionsMetadata,
} from "../tools/functions/metadata";
import { installRuntime } from "../tools/functions/runtime";
import { helpWords } from "../../src/i18n/functions/help";
import { LANGUAGES } from "../../src/i18n/language";
import { column, METHOD_INDUSTRIES, METHOD_RFM, valueOf } from "./calls";
import { isCellAddress, nameProblem } from "./excelNames";

const folder = join(__dirname, "..", "..", "src", "functions");
let metadata: FunctionsMetadata;

beforeAll(async () => {
  metadata = await readMetadata(functionSources(folder));
});

describe("the functions' metadata", () => {
  test("lists exactly the functions that are registered", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...FUNCTION_IDS].sort());
    expect(Object.keys(FUNCTIONS).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  test("is registered by loading the entry, at once", async () => {
    const registered = installRuntime();
    await jest.isolateModulesAsync(async () => void (await import("../../src/functions/index")));
    expect([...registered.keys()].sort()).toEqual([...FUNCTION_IDS].sort());
  });

  test("names the parameters of the table of functions, and what formulas leave out may be left out", () => {
    for (const { id, parameters } of metadata.functions) {
      const row = functionRow(id as (typeof FUNCTION_IDS)[number]);
      expect([id, ...parameters.map(({ name }) => name)]).toEqual([id, ...Object.keys(row.parameters)]);
      const leftOut = parameters.filter((_, at) => Object.values(row.parameters)[at] === "leftOut");
      expect([id, ...leftOut.map(({ optional }) => optional)]).toEqual([id, ...leftOut.map(() => true)]);
    }
  });

  test("describes as many parameters as each function takes, optional ones last", () => {
    for (const { id, parameters } of metadata.functions) {
      expect([id, parameters.length]).toEqual([id, FUNCTIONS[id as keyof typeof FUNCTIONS].length]);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
    }
  });

  test("says in Chinese what each function and parameter is", () => {
    for (const { description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  test("says the same in English, no function and no parameter more or less", () => {
    expect(Object.keys(functionWords).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    for (const { id, parameters } of metadata.functions) {
      expect(Object.keys(functionWords[id as keyof typeof functionWords].parameters).sort()).toEqual(
        parameters.map(({ name }) => name).sort(),
      );
    }
    const english = inLanguage(metadata, functionWords);
    for (const { description } of english.functions) expect(description).not.toMatch(/^[^a-z]*$/i);
  });

  test("is incomplete without words for every parameter", () => {
    const { TIER, ...rest } = functionWords;
    expect(() => inLanguage(metadata, rest)).toThrow("TIER has no words");
    const partly = { ...rest, TIER: { ...TIER, parameters: { rfm: "R/F/M" } } };
    expect(() => inLanguage(metadata, partly)).toThrow("TIER does not explain updated");
  });

  test("asks for Excel's richer values in both languages, and never for errors as such, which is reported to crash", async () => {
    const files = await describeFunctions(folder, "https://example.com/");
    for (const name of ["functions.json", "functions.en-US.json"]) {
      const described = JSON.parse(files.get(name) ?? "") as FunctionsMetadata;
      expect(described.allowCustomDataForDataTypeAny).toBe(true);
      expect(JSON.stringify(described)).not.toContain("allowErrorForDataTypeAny");
    }
  });

  test("names only types Excel knows and asks for nothing volatile or streaming", () => {
    for (const { options, parameters, result } of metadata.functions) {
      expect(options).toBeUndefined();
      for (const { type } of parameters) expect(type).toBe("any");
      expect(["string", "number", "boolean", undefined]).toContain(result?.type);
    }
  });

  test("sends each function to its own help page on this server", () => {
    for (const { id, helpUrl } of metadata.functions) expect(helpUrl).toBe(`https://localhost:3000/help/${id}.html`);
    const moved = withHelpAt(metadata, "https://example.com/x/", "en-US/");
    expect(moved.functions.find(({ id }) => id === "TIER")?.helpUrl).toBe("https://example.com/x/help/en-US/TIER.html");
  });
});

describe("the functions' names", () => {
  test("are no cell address, no function and no macro of Excel's", () => {
    for (const id of FUNCTION_IDS) expect([id, nameProblem(id)]).toEqual([id, undefined]);
  });

  test("would be refused as addresses up to the last cell", () => {
    expect(["A1", "RFM1", "XFD1048576", "R1C1", "R", "C12"].filter((name) => !isCellAddress(name))).toEqual([]);
    expect(["XFE1", "A1048577", "A0", "TIER", "RFM.TEXT"].filter(isCellAddress)).toEqual([]);
    expect(nameProblem("SUMIFS")).toBe("taken");
    expect(nameProblem("APPLY.STYLE")).toBe("taken");
    expect(nameProblem("RF")).toBe("form");
  });
});

describe("the functions' signatures", () => {
  /** Where each of the shared arguments stands, in every function that measures a customer or a column of them. */
  const PLACES = ["rfm", "updated", "asOf", "industry", "benchmarks", "rules"];

  test("hold every shared argument at one place, so that one formula becomes another by its name alone", () => {
    for (const { id, parameters } of metadata.functions) {
      const names = parameters.map(({ name }) => name);
      if (names.includes("asOf") || names.includes("updated")) {
        expect([id, names.indexOf("updated"), names.indexOf("asOf")]).toEqual([id, 1, 2]);
      }
      if (!names.includes("rfm")) continue;
      if (!names.includes("benchmarks")) {
        // Measured against nobody: what it asks was frozen before it took rules, so that they come last.
        expect([id, ...names]).toEqual(["CUSTOMER.STAGE", "rfm", "updated", "asOf", "firstOrderDays", "rules"]);
        continue;
      }
      for (const name of names.filter((one) => PLACES.includes(one))) {
        expect([id, name, names.indexOf(name)]).toEqual([id, name, PLACES.indexOf(name)]);
      }
      const own = names.filter((name) => !PLACES.includes(name));
      expect([id, ...names.slice(names.length - own.length)]).toEqual([id, ...own]);
    }
  });

  test("are frozen, name, order and what may be left out: they stand in people's workbooks", () => {
    expect([...metadata.functions].map(syntaxOf).sort()).toMatchInlineSnapshot(`
     [
       "=CLV.SIMPLE(amount, [industry], [margin], [years], [rate], [rules])",
       "=CUSTOMER.NEXTID(ids, day)",
       "=CUSTOMER.QUADRANT(value, potential, valueLimit, potentialLimit)",
       "=CUSTOMER.STAGE(rfm, [updated], [asOf], [firstOrderDays], [rules])",
       "=CUSTOMER.VALIDID(id)",
       "=PARETO.CLASS(values, [aShare], [bShare])",
       "=RFM.AMOUNT(text)",
       "=RFM.FREQUENCY(text)",
       "=RFM.RECENCY(text)",
       "=RFM.SCORES(recency, frequency, amount, [cuts])",
       "=RFM.SEGMENT(recency, frequency, amount, [center])",
       "=RFM.TEXT(recency, frequency, amount, [unit])",
       "=TIER(rfm, [updated], [asOf], [industry], [benchmarks], [rules])",
       "=TIER.BANDS(tiers, [rules])",
       "=TIER.BENCHMARKS(rfm, [updated], [asOf], [industry], [benchmarks], [rules])",
       "=TIER.CHURN(rfm, [updated], [asOf], [industry], [benchmarks], [rules], [note], [words])",
       "=TIER.CHURNWHY(rfm, [updated], [asOf], [industry], [benchmarks], [rules], [note], [words])",
       "=TIER.COLUMN(rfm, [updated], [asOf], [industry], [benchmarks], [rules])",
       "=TIER.DROPDATE(rfm, [updated], [asOf], [industry], [benchmarks], [rules])",
       "=TIER.GAP(rfm, [updated], [asOf], [industry], [benchmarks], [rules], [target])",
       "=TIER.MIGRATION(before, after, [shares])",
       "=TIER.NEXTCONTACT(tier, last, [perYear])",
       "=TIER.OWNER(tier)",
       "=TIER.RISKWORDS(note, [words])",
       "=TIER.STALE(tier, updated, asOf, [days], [rules])",
       "=TIER.STRATEGY(tier, [tag], [risk])",
       "=TIER.TAGS(note)",
       "=TIER.WHY(rfm, [updated], [asOf], [industry], [benchmarks], [rules])",
     ]
    `);
  });
});

describe("the help pages", () => {
  test("exist for every function in both languages and name no server but ours", async () => {
    const files = await describeFunctions(folder, "https://example.com/");
    for (const id of ["index", ...FUNCTION_IDS]) {
      expect(files.get(`help/${id}.html`)).toContain('lang="zh-CN"');
      expect(files.get(`help/en-US/${id}.html`)).toContain('lang="en-US"');
    }
    for (const page of files.values()) expect(page).not.toContain("localhost");
  });

  test("show an example of every function that gives an answer", async () => {
    expect(FUNCTION_IDS.filter((id) => functionRow(id).examples.length === 0)).toEqual([]);
    const files = await describeFunctions(folder, "https://example.com/");
    expect(files.get("help/TIER.html")).toContain("<td>A</td>");
    expect(files.get("help/TIER.OWNER.html")).toContain("销售总监");
    expect(files.get("help/en-US/TIER.html")).toContain("leave all three blank");
  });

  test("begin with TIER, and say that it grades by fixed amounts unless it is given means", async () => {
    const files = await describeFunctions(folder, "https://example.com/");
    const index = files.get("help/index.html") ?? "";
    const listed = [...index.matchAll(/href="([A-Z.]+)\.html"/g)].map((match) => match[1]);
    expect(listed).toEqual([...FUNCTION_IDS]);
    for (const page of ["help/index.html", "help/TIER.html", "help/TIER.GAP.html"]) {
      expect(files.get(page)).toContain("按固定金额评级，天数按表内记录");
    }
    expect(index).not.toContain("答案一致");
    expect(metadata.functions.find(({ id }) => id === "TIER")?.description).toContain("没给就按固定金额评");
  });

  test("say in their first step what TIER answers without means, and in their last what the pane does", () => {
    setFunctionLanguage("zh-CN");
    const rfm = [["45天/3次/80万"]];
    const means = valueOf("TIER.BENCHMARKS", column(METHOD_RFM), null, null, column(METHOD_INDUSTRIES));
    expect(valueOf("TIER.WHY", rfm)).toContain("固定金额");
    expect(valueOf("TIER.WHY", rfm, "2024-05-20", "2024-06-04")).toContain("固定金额");
    expect(valueOf("TIER", rfm, "2024-05-20", "2024-06-04", "信息技术", means)).toBe("B");
    for (const language of LANGUAGES) expect(helpWords[language].sameSteps).toHaveLength(3);
  });

  test("write formulas as a person types them", () => {
    const { name, parameters } = metadata.functions.find(({ id }) => id === "TIER.OWNER") ?? metadata.functions[0];
    expect(syntaxOf({ id: name, name, parameters })).toBe("=TIER.OWNER(tier)");
    expect(
      formulaOf("TIER", [
        [["45天/3次/80万"]],
        'a"b',
        [
          [1, 2],
          ["x", true],
        ],
        null,
        null,
        7,
      ]),
    ).toBe('=TIER("45天/3次/80万", "a""b", {1,2;"x",TRUE},,, 7)');
    expect(formulaOf("RFM.AMOUNT", [null])).toBe('=RFM.AMOUNT("")');
  });
});
