import { drive, type Driver } from "../drive";

const CHANGED = [2, 5];

async function atTheDiff(): Promise<Driver> {
  const pane = drive();
  await pane.flows.start();
  await pane.flows.showDiff();
  return pane;
}

const preview = (pane: Driver) => {
  const shown = pane.state().preview;
  if (shown === null) throw new Error("no preview");
  return shown;
};

test("showing only some rows is said, and all rows again are answered", async () => {
  const pane = await atTheDiff();
  const { opened } = preview(pane);
  await pane.flows.showOnly(preview(pane), CHANGED);
  expect(pane.state().announcement.text).toBe("表里只显示改动的 2 行");
  expect(await pane.flows.shownRows(opened)).toMatchObject({ rows: 2 });
  await pane.flows.showAll(opened);
  expect(pane.state().answer?.text).toBe("表里已显示全部行");
  expect(await pane.flows.shownRows(opened)).toBeNull();
});

test("what stands in the way is answered in a sentence", async () => {
  const pane = await atTheDiff();
  pane.world.workbook.showOnly = () => Promise.resolve("hidden");
  await pane.flows.showOnly(preview(pane), CHANGED);
  expect(pane.state().answer?.text).toContain("先清除筛选、取消隐藏");
  expect(await pane.flows.shownRows(preview(pane).opened)).toBeNull();
});

test("rows that stay out of sight by the user's own filter are said when all others are shown", async () => {
  const pane = await atTheDiff();
  await pane.flows.showOnly(preview(pane), CHANGED);
  pane.world.workbook.showAll = () => Promise.resolve(true);
  await pane.flows.showAll(preview(pane).opened);
  expect(pane.state().answer?.text).toContain("还有你自己筛选或隐藏的行");
});

test("a refusal by Excel is told where a button was pressed, and kept quiet where nobody asked", async () => {
  const pane = await atTheDiff();
  pane.world.workbook.refuse = "editMode";
  expect(await pane.flows.shownRows(preview(pane).opened)).toBeUndefined();
  expect(pane.state().refusal).toBeNull();
  await pane.flows.showOnly(preview(pane), CHANGED);
  expect(pane.state().refusal?.failure.code).toBe("editMode");
});

test("nothing is filtered while something else is being done", async () => {
  const pane = await atTheDiff();
  pane.world.workbook.delay = 20;
  const reading = pane.flows.reread();
  await pane.flows.showOnly(preview(pane), CHANGED);
  await reading;
  expect(await pane.flows.shownRows(preview(pane).opened)).toBeNull();
});
