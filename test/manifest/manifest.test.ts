import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addresses,
  MANIFEST_CHECKS,
  namespace,
  namespaceOf,
  requirements,
  resources,
  shape,
  sharedPage,
} from "../tools/manifest/checks";
import type { Check } from "../tools/manifest/check";
import { languageOf } from "../../src/i18n/language";
import { locales, textIn } from "../tools/manifest/locales";
import { prefixOf, withNamespace } from "../tools/manifest/namespace";
import { nodesNamed, parseXml } from "../tools/manifest/xml";
import { validate } from "../tools/validate";

const source = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");

/** What a check says of the manifest after one change to its text. */
function after(check: Check, from: string | RegExp, to: string): readonly string[] {
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`the manifest has no ${String(from)}`);
  return check(parseXml(changed));
}

describe("the manifest", () => {
  test.each(Object.entries(MANIFEST_CHECKS))("%s", (_, check) => {
    expect(check(parseXml(source))).toEqual([]);
  });

  test("that is not well-formed is found before anything else", () => {
    const findings = validate(source.replace("</Hosts>", "</Host>"), () => undefined);
    expect([...findings.keys()]).toEqual(["the manifest is well-formed XML"]);
    expect([...findings.values()].flat()).toHaveLength(1);
  });
});

/** Languages Office can be shown in, as it names them; an override is taken for exactly its own locale. */
const OFFICE_LANGUAGES =
  "ar-SA de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX fr-CA fr-FR id-ID it-IT ja-JP ko-KR pt-BR pt-PT ru-RU th-TH vi-VN zh-CN zh-HK zh-MO zh-SG zh-TW".split(
    " ",
  );

describe("whoever opens Excel", () => {
  test.each(OFFICE_LANGUAGES)("in %s meets ribbon, functions and help in the language of the pane", (locale) => {
    const manifest = parseXml(source);
    const isChinese = languageOf(locale) === "zh-CN";
    const texts = ["DisplayName", "Description", "String"].flatMap((name) => nodesNamed(manifest, name));
    const spoken = texts.filter(({ attributes }) => attributes.DefaultValue !== undefined);
    expect(spoken.length).toBeGreaterThan(12);
    for (const node of spoken) expect(/[\u4e00-\u9fff]/.test(textIn(node, locale) ?? "")).toBe(isChinese);
    const url = (id: string) => nodesNamed(manifest, "Url").find(({ attributes }) => attributes.id === id)!;
    const [folder, suffix] = isChinese ? ["", ""] : ["en-US/", ".en-US"];
    expect(textIn(url("Functions.Metadata.Url"), locale)).toBe(`https://localhost:3000/functions${suffix}.json`);
    for (const node of [url("Help.Url"), nodesNamed(manifest, "SupportUrl")[0]!])
      expect(textIn(node, locale)).toBe(`https://localhost:3000/help/${folder}index.html`);
  });
});

describe("each check fails where it should", () => {
  test.each<[string, Check, string | RegExp, string, string]>([
    ["a missing element", shape, /<SupportUrl[\s\S]*?<\/SupportUrl>/, "", "SupportUrl is missing"],
    [
      "an element too late",
      shape,
      /(<Version>.*?<\/Version>)([\s\S]*?)(<\/DefaultLocale>)/,
      "$2$3$1",
      "Version comes too late",
    ],
    ["an element that does not belong", shape, "<Permissions>", "<Colour/><Permissions>", "Colour does not belong"],
    ["other permissions", shape, "ReadWriteDocument", "Restricted", "Permissions"],
    ["a version in words", shape, "1.0.0.0", "one", "Version is not"],
    ["an id that is no GUID", shape, "7c1f6a52-", "7c1f6a5-", "GUID"],
    ["a lower floor", requirements, 'MinVersion="1.14"', 'MinVersion="1.9"', "ExcelApi 1.9"],
    ["a set more", requirements, '<Set Name="ExcelApi"', '<Set Name="DialogApi"/><Set Name="ExcelApi"', "DialogApi"],
    ["another host", requirements, '<Host Name="Workbook"', '<Host Name="Document"', "not Workbook"],
    [
      "a resid that does not exist",
      resources,
      '<Label resid="Open.Label"',
      '<Label resid="Open.Lable"',
      "Open.Lable, which does not exist",
    ],
    [
      "a resid of another kind",
      resources,
      '<Label resid="Open.Label"',
      '<Label resid="Open.Description"',
      "among LongStrings",
    ],
    [
      "a resource twice",
      resources,
      '<bt:String id="Open.Label"',
      '<bt:String id="Open.Title"',
      "Open.Title is there twice",
    ],
    [
      "a resource nobody uses",
      resources,
      '<Label resid="Open.Label"',
      '<Label resid="Open.Title"',
      "Open.Label is not used",
    ],
    ["an empty text", resources, 'DefaultValue="Open"', 'DefaultValue=""', "Open.Label is empty"],
    ["a text too long", resources, 'DefaultValue="Open"', `DefaultValue="${"开".repeat(126)}"`, "over 125"],
    ["a resid too long", resources, /Open\.Label/g, "Open.Label.That.Is.Much.Too.Long.For.Office", "over 32"],
    ["a short-lived runtime", sharedPage, 'lifetime="long"', 'lifetime="short"', "not long-lived"],
    ["two runtimes", sharedPage, "<Runtimes>", '<Runtimes><Runtime resid="Help.Url" lifetime="long"/>', "2 runtimes"],
    [
      "another page for functions",
      sharedPage,
      '<FunctionFile resid="Page.Url"',
      '<FunctionFile resid="Help.Url"',
      "FunctionFile names Help.Url",
    ],
    [
      "another page by default",
      sharedPage,
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
      '<SourceLocation DefaultValue="https://localhost:3000/other.html"',
      "another page",
    ],
    [
      "a TaskpaneId",
      sharedPage,
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>p</TaskpaneId>',
      "TaskpaneId",
    ],
    [
      "a namespace that is a sentence",
      namespace,
      "</Metadata>",
      '</Metadata><Namespace resid="Group.Label"/>',
      "is not letters, digits and _",
    ],
    [
      "two namespaces",
      namespace,
      "</Metadata>",
      '</Metadata><Namespace resid="Group.Label"/><Namespace resid="Group.Label"/>',
      "2 namespaces",
    ],
    [
      "a namespace among the addresses",
      resources,
      "</Metadata>",
      '</Metadata><Namespace resid="Help.Url"/>',
      "Namespace refers to Help.Url among Urls",
    ],
    [
      "a text that one Chinese locale does not have",
      locales,
      /<bt:Override Locale="zh-HK" Value="打开" \/>/,
      "",
      "Open.Label is not Chinese in zh-HK",
    ],
    [
      "English left in Chinese",
      locales,
      'DefaultValue="Customer Grades is ready"',
      'DefaultValue="客户等级 is ready"',
      "GetStarted.Title is Chinese in en-US",
    ],
    [
      "Chinese functions for people whose pane is English",
      locales,
      "functions.en-US.json",
      "functions.json",
      "Functions.Metadata.Url is Chinese in en-US",
    ],
    ["another default locale", locales, "<DefaultLocale>en-US", "<DefaultLocale>zh-CN", "DefaultLocale is not en-US"],
    [
      "an address without https",
      addresses,
      "https://localhost:3000/functions.js",
      "http://localhost:3000/functions.js",
      "not https",
    ],
    [
      "an address elsewhere",
      addresses,
      "https://localhost:3000/functions.js",
      "https://example.com/functions.js",
      "is not on",
    ],
  ])("%s", (_, check, from, to, finding) => {
    expect(after(check, from, to).join("\n")).toContain(finding);
  });
});

describe("a namespace asked for by the build", () => {
  test("stands in the manifest in every language, and passes every check", () => {
    const manifest = parseXml(withNamespace(source, "KH"));
    expect(namespaceOf(manifest)).toBe("KH");
    for (const check of Object.values(MANIFEST_CHECKS)) expect(check(manifest)).toEqual([]);
  });

  test("is not there unless asked for", () => {
    expect(withNamespace(source, "")).toBe(source);
    expect(namespaceOf(parseXml(source))).toBe("");
    expect([prefixOf(""), prefixOf("KH")]).toEqual(["", "KH."]);
  });

  test("of other characters stops the build", () => {
    for (const name of ["客户", "K H", "1KH", "KH."]) expect(() => prefixOf(name)).toThrow("letters, digits and _");
  });

  test("that differs between languages is found", () => {
    const manifest = withNamespace(source, "KH").replace(
      'DefaultValue="KH" />',
      'DefaultValue="KH"><bt:Override Locale="zh-CN" Value="CG" /></bt:String>',
    );
    expect(namespace(parseXml(manifest))).toEqual(["the namespace is KH, and CG in zh-CN"]);
  });
});
