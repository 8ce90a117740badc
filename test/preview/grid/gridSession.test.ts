import { beforeEach, describe, expect, test } from "@jest/globals";
import { createCalculator } from "excel-stand-in/calc/calculator";
import { WorkbookModel } from "excel-stand-in/model/workbook";
import { pressKey } from "./gridKeys";
import { GridSession, type Refusal } from "./gridSession";

let model: WorkbookModel;
let session: GridSession;
let editing: boolean[];
let refusals: Refusal[];

const value = (row: number, column: number): unknown => model.activeSheet.value(row, column);
const press = (key: string, modifiers: { ctrlKey?: boolean; shiftKey?: boolean } = {}): boolean =>
  pressKey(session, {
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    ...modifiers,
  });
const type = (text: string): void => {
  session.beginEdit("enter", "cell", "");
  session.changeText(text);
};

beforeEach(() => {
  model = new WorkbookModel("表");
  model.calculator = createCalculator({ clock: () => 45432 });
  editing = [];
  refusals = [];
  session = new GridSession(model, {
    onEditing: (is) => editing.push(is),
    onRefused: (refusal) => refusals.push(refusal),
  });
});

describe("typing in the grid", () => {
  test("what is typed reaches the workbook, and Enter goes down", () => {
    type("80万");
    press("Enter");
    type("=1+2");
    press("Tab");
    expect([value(0, 0), value(1, 0)]).toEqual(["80万", 3]);
    expect(session.anchor).toEqual({ row: 1, column: 1 });
  });

  test("the host is in edit mode exactly while a cell is edited", () => {
    press("F2");
    expect(editing).toEqual([true]);
    press("Escape");
    expect(editing).toEqual([true, false]);
  });

  test("Escape leaves the cell as it was", () => {
    type("旧");
    press("Enter");
    session.select({ row: 0, column: 0 });
    type("新");
    press("Escape");
    expect(value(0, 0)).toBe("旧");
  });

  test("arrows end an entry typed over a cell, and move in the text of one opened with F2", () => {
    type("1");
    expect(press("ArrowRight")).toBe(true);
    expect(value(0, 0)).toBe(1);
    press("F2");
    expect(press("ArrowRight")).toBe(false);
    expect(session.editing).not.toBeNull();
  });

  test("opening a date and leaving it again does not change it", () => {
    model.activeSheet.setCell(0, 0, { value: 45432, style: { numberFormat: "yyyy-mm-dd" } });
    press("F2");
    press("Enter");
    expect(value(0, 0)).toBe(45432);
    expect(model.undoStack.depth).toBe(0);
  });

  test("keys of an input method are not the grid's", () => {
    const pinyin = { key: "Enter", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: true };
    session.beginEdit("enter", "cell", "ni");
    expect(pressKey(session, pinyin)).toBe(false);
    expect(session.editing?.text).toBe("ni");
  });

  test("a protected sheet refuses, and says so", () => {
    model.activeSheet.protection = { protected: true, options: {} };
    type("1");
    expect(session.commit("down")).toBe(false);
    expect(refusals).toEqual(["protected"]);
    expect(value(0, 0)).toBeNull();
  });
});

describe("selection, clipboard and undo", () => {
  test("the workbook knows the selection, and the grid follows when the add-in selects", () => {
    session.select({ row: 2, column: 1 }, { row: 0, column: 3 });
    expect(model.selection.area).toEqual({ top: 0, left: 1, bottom: 2, right: 3 });
    model.select(model.activeSheet, { top: 8, left: 5, bottom: 8, right: 5 }, "addin");
    expect(session.anchor).toEqual({ row: 8, column: 5 });
  });

  test("copied cells are pasted elsewhere, one value fills a selection", () => {
    model.setInputs(model.activeSheet, 0, 0, [
      ["甲", 1],
      ["乙", 2],
    ]);
    session.select({ row: 0, column: 0 }, { row: 1, column: 1 });
    const text = session.copyText();
    session.select({ row: 3, column: 0 });
    session.paste(text);
    expect([value(3, 0), value(4, 1)]).toEqual(["甲", 2]);
    session.select({ row: 6, column: 0 }, { row: 7, column: 1 });
    session.paste("9");
    expect([value(6, 0), value(7, 1)]).toEqual([9, 9]);
  });

  test("Ctrl+Z and Ctrl+Y take back and bring back", () => {
    type("1");
    press("Enter");
    press("z", { ctrlKey: true });
    expect(value(0, 0)).toBeNull();
    press("y", { ctrlKey: true });
    expect(value(0, 0)).toBe(1);
  });

  test("Delete on a whole column clears the data and nothing beyond", () => {
    model.setInputs(model.activeSheet, 0, 0, [["a"], ["b"]]);
    session.selectColumns(0, 0);
    press("Delete");
    expect([value(0, 0), value(1, 0)]).toEqual([null, null]);
  });

  test("the name box goes to addresses and to tables", () => {
    model.setInputs(model.activeSheet, 0, 0, [["h"], ["x"]]);
    model.addTable(model.activeSheet, { top: 0, left: 0, bottom: 1, right: 0 }, { name: "客户表" });
    expect(session.goTo("C5")).toBe(true);
    expect(session.anchor).toEqual({ row: 4, column: 2 });
    expect(session.goTo("客户表")).toBe(true);
    expect(session.anchor).toEqual({ row: 1, column: 0 });
    expect(session.goTo("没有")).toBe(false);
  });

  test("a sheet name that Excel refuses is refused here", () => {
    session.addSheet();
    expect(session.renameSheet(session.sheet, "表")).toBe(false);
    expect(refusals).toEqual(["sheetName"]);
  });
});

describe("filling down", () => {
  test("copies the first row of the selection and moves references along", () => {
    model.setInputs(model.activeSheet, 0, 0, [
      [1, "=A1*2"],
      [2, ""],
      [3, ""],
    ]);
    session.select({ row: 0, column: 1 }, { row: 2, column: 1 });
    expect(press("d", { ctrlKey: true })).toBe(true);
    expect([value(1, 1), value(2, 1)]).toEqual([4, 6]);
    press("z", { ctrlKey: true });
    expect(value(1, 1)).toBeNull();
  });

  test("a single cell takes what stands above it, and the first row has nothing above", () => {
    model.setInputs(model.activeSheet, 0, 0, [["甲"]]);
    session.select({ row: 1, column: 0 });
    press("d", { ctrlKey: true });
    expect(value(1, 0)).toBe("甲");
    session.select({ row: 0, column: 0 });
    press("d", { ctrlKey: true });
    expect(value(0, 0)).toBe("甲");
  });
});

test("Ctrl+Space selects whole columns, Shift+Space whole rows", () => {
  session.select({ row: 3, column: 2 });
  press(" ", { ctrlKey: true });
  expect(session.selection).toMatchObject({ top: 0, left: 2, right: 2 });
  session.select({ row: 3, column: 2 });
  press(" ", { shiftKey: true });
  expect(session.selection).toMatchObject({ top: 3, bottom: 3, left: 0 });
});

describe("each sheet", () => {
  test("keeps what was selected on it and where it was scrolled to", () => {
    const [first] = model.sheets;
    session.select({ row: 40, column: 3 });
    session.keepPlace(first, { left: 0, top: 900 });
    session.addSheet();
    expect([session.anchor, session.placeOf(model.activeSheet)]).toEqual([
      { row: 0, column: 0 },
      { left: 0, top: 0 },
    ]);
    session.activate(first);
    expect([session.anchor, session.placeOf(first), session.follow]).toEqual([
      { row: 40, column: 3 },
      { left: 0, top: 900 },
      null,
    ]);
  });

  test("a cell the add-in selects on another sheet comes into view", () => {
    const [first] = model.sheets;
    session.addSheet();
    model.select(first, { top: 300, left: 0, bottom: 300, right: 0 }, "addin");
    expect(session.follow).toEqual({ row: 300, column: 0 });
  });

  test("what is jumped to is shown in the middle, what the keys reach at the edge", () => {
    model.select(model.activeSheet, { top: 300, left: 0, bottom: 300, right: 0 }, "addin");
    expect(session.jumped).toBe(true);
    press("ArrowDown");
    expect(session.jumped).toBe(false);
    session.goTo("A500");
    expect(session.jumped).toBe(true);
  });
});

describe("proposed function names", () => {
  const withFunctions = () =>
    new GridSession(model, {
      onEditing: () => {},
      onRefused: () => {},
      functions: ["TIER", "TIER.WHY"].map((name) => ({ id: name, name, parameters: [{ name: "rfm" }] })),
    });

  test("arrows choose, Tab fills in, and nothing is entered meanwhile", () => {
    session = withFunctions();
    type("=tie");
    press("ArrowDown");
    expect(session.hints.names.map(({ name }) => name)).toEqual(["TIER", "TIER.WHY"]);
    press("Tab");
    expect(session.editing).toMatchObject({ text: "=TIER.WHY(", caret: 10 });
    expect(session.hints.call).toMatchObject({ help: { name: "TIER.WHY" }, argument: 0 });
    expect(value(0, 0)).toBeNull();
  });

  test("Escape closes the list first and ends the editing second", () => {
    session = withFunctions();
    type("=tie");
    press("Escape");
    expect([session.hints.names, session.editing?.text]).toEqual([[], "=tie"]);
    press("Escape");
    expect(session.editing).toBeNull();
  });
});
