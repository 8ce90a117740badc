// What the stand-in lacks is said, never passed over: members, options, services, kinds of action.
import { WorkbookModel } from "./model/workbook";
import { workbookObject } from "./objects/workbook";
import { dispatch } from "./richapi/dispatcher";
import { PROFILES } from "./richapi/profiles";
import { ACTION, PATH } from "./richapi/protocol";
import { Session } from "./richapi/session";
import { customerModel, onSheet, withHost } from "./fixture";

const ATTEMPTS: { readonly [what: string]: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown } = {
  "a property": (sheet) => sheet.getRange("A1").load("hyperlink"),
  "a property spelled wrong": (sheet) => sheet.getRange("A1").load("valeus" as "values"),
  "a property of a property": (sheet) => sheet.getRange("A1").load("format/fill/pattern"),
  "a property of items": (sheet) => sheet.tables.load("items/altTextTitle" as "items/name"),
  "setting a property": (sheet) => (sheet.getRange("A1").style = "Good"),
  "a method": (sheet) => sheet.getRange("A1").removeDuplicates([0], true),
  "a collection": (sheet) => sheet.charts.load("count"),
  "a kind of conditional format": (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
  "an option of a sort field": (sheet) =>
    sheet.getRange("A1:A3").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]),
  "an argument of a sort": (sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }], true),
  "an orientation of a sort": (sheet) =>
    sheet.getRange("A1:A3").sort.apply([{ key: 0 }], false, false, Excel.SortOrientation.columns),
  "a criterion of a filter": (sheet) =>
    sheet.tables.getItem("客户表").columns.getItemAt(0).filter.apply({ filterOn: "Custom", criterion1: ">1" }),
  "an option of protection": (sheet) => sheet.protection.protect({ allowMagic: true } as object),
  "a password for the workbook": (_, context) => context.workbook.protection.protect("123"),
  "a kind of clear": (sheet) => sheet.getRange("A1").clear("Hyperlinks"),
  "an alignment": (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Distributed"),
  "a border line": (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Double"),
  "a diagonal border": (sheet) => (sheet.getRange("A1").format.borders.getItem("DiagonalUp").style = "Continuous"),
  "a validation of another kind": (sheet) =>
    (sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } }),
  "an event": (sheet) => sheet.onNameChanged.add(() => Promise.resolve()),
  "the visible view": (sheet) => sheet.getRange("A1:A3").getVisibleView().load("values"),
  "special cells": (sheet) => sheet.getRange("A1:A3").getSpecialCells("Blanks").load("address"),
};

test.each(Object.keys(ATTEMPTS))("%s that the stand-in lacks answers HostNotImplemented", (what) =>
  withHost(customerModel(), async () => {
    const attempt = ATTEMPTS[what]!;
    const said = onSheet((sheet, context) => void attempt(sheet, context));
    await expect(said).rejects.toMatchObject({ code: "HostNotImplemented" });
  }),
);

test("an unknown option of load never leaves the library", () =>
  withHost(customerModel(), async () => {
    const loaded = onSheet((sheet) => void sheet.tables.load({ $filter: "x" } as object));
    await expect(loaded).rejects.toMatchObject({ code: expect.stringMatching(/HostNotImplemented|InvalidArgument/) });
  }));

describe("raw requests", () => {
  const session = new Session(new WorkbookModel(), PROFILES.web);
  const ask = (action: object, paths: object = {}) =>
    dispatch(
      {
        Actions: [{ Id: 2, Name: "", ObjectPathId: 1, ActionType: 0, ...action }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: PATH.globalObject, Name: "" }, ...paths },
      },
      workbookObject(session.model),
      session,
    ).Error?.Code;

  test.each([
    ["a recursive query", { ActionType: ACTION.recursiveQuery }],
    ["a check that nothing changed", { ActionType: ACTION.ensureUnchanged }],
    ["an action of the future", { ActionType: 99 }],
  ])("%s answers HostNotImplemented", (_, action) => {
    expect(ask(action)).toBe("HostNotImplemented");
  });

  test("a service nobody offers answers HostNotImplemented", () => {
    const service = { Id: 1, ObjectPathType: PATH.newObject, Name: "Microsoft.Office.DynamicRibbon" };
    expect(ask({ ActionType: ACTION.instantiate }, { 1: service })).toBe("HostNotImplemented");
  });

  test("an object path of a kind nobody knows answers HostNotImplemented", () => {
    const strange = { Id: 2, ObjectPathType: 9, Name: "X", ParentObjectPathId: 1 };
    expect(ask({ ActionType: ACTION.instantiate, ObjectPathId: 2 }, { 2: strange })).toBe("HostNotImplemented");
  });
});
