// Conditional formats: custom rules, kept in order, found again, removed one by one.
import { customerModel, onSheet, withHost } from "./fixture";

async function addRule(address: string, formula: string, color: string): Promise<string> {
  const format = await onSheet((sheet) => {
    const added = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = color;
    added.custom.format.font.bold = true;
    added.stopIfTrue = true;
    return added.load("id");
  });
  return format.id;
}

test("documented: a new rule comes first; rules are listed with formula and format", () =>
  withHost(customerModel(), async (host) => {
    await addRule("A2:D4", '=$D2="S"', "#FFF2CC");
    await addRule("D2:D4", '=$D2="A"', "#FFC7CE");
    const formats = await onSheet((sheet) =>
      sheet
        .getRange("D2:D4")
        .conditionalFormats.load(
          "items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color",
        ),
    );
    expect(
      formats.items.map(({ type, priority, stopIfTrue, customOrNullObject: custom }) => [
        type,
        priority,
        stopIfTrue,
        custom.rule.formula,
        custom.format.fill.color,
      ]),
    ).toEqual([
      ["Custom", 0, true, '=$D2="A"', "#FFC7CE"],
      ["Custom", 1, true, '=$D2="S"', "#FFF2CC"],
    ]);
    expect(host.model.sheets[0]!.conditionalFormats.map(({ style }) => style.bold)).toEqual([true, true]);
  }));

test("a rule is found on the ranges it touches, and deleted alone", () =>
  withHost(customerModel(), async (host) => {
    const first = await addRule("A2:D4", "=TRUE", "#FFF2CC");
    await addRule("D2:D4", "=FALSE", "#FFC7CE");
    const counts = await onSheet((sheet) => [
      sheet.getRange("A2").conditionalFormats.getCount(),
      sheet.getRange("D3").conditionalFormats.getCount(),
      sheet.getRange("F9").conditionalFormats.getCount(),
    ]);
    expect(counts.map(({ value }) => value)).toEqual([1, 2, 0]);
    await onSheet((sheet) => sheet.getRange("D3").conditionalFormats.getItem(first).delete());
    expect(host.model.sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual(["=FALSE"]);
    const gone = onSheet((sheet) => sheet.getRange("D3").conditionalFormats.getItem(first).load("priority"));
    await expect(gone).rejects.toMatchObject({ code: "ItemNotFound" });
  }));

test("documented: priorities can be changed, and clearAll removes the rules of a range", () =>
  withHost(customerModel(), async (host) => {
    const first = await addRule("D2:D4", "=1=1", "#FFF2CC");
    await addRule("D2:D4", "=2=2", "#FFC7CE");
    await onSheet((sheet) => {
      sheet.getRange("D2:D4").conditionalFormats.getItem(first).priority = 0;
    });
    const order = host.model.sheets[0]!.conditionalFormats.map(({ formula, priority }) => [priority, formula]);
    expect(order.sort()).toEqual([
      [0, "=1=1"],
      [1, "=2=2"],
    ]);
    await onSheet((sheet) => sheet.getRange("D1:D9").conditionalFormats.clearAll());
    expect(host.model.sheets[0]!.conditionalFormats).toEqual([]);
  }));

test("assumed: rules move with inserted rows, and their relative references too", () =>
  withHost(customerModel(), async (host) => {
    await addRule("D2:D4", '=AND($C2="",$A$1<>"")', "#FFC7CE");
    host.model.insertRows(host.model.sheets[0]!, 0, 1);
    expect(host.model.sheets[0]!.conditionalFormats[0]).toMatchObject({
      area: { top: 2, bottom: 4 },
      formula: '=AND($C3="",$A$2<>"")',
    });
  }));
