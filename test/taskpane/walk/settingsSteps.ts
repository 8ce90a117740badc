// Settings: typed, then saved, dropped or left for later.

import { GRADE_NAME_PRESETS } from "../../../src/domain/settings/gradeNaming";
import { GRADES } from "../../../src/domain/vocabulary/grade";
import { findByName, goToTop, isOn, press, typeInto } from "./hands";
import { step, type Step } from "./step";

/** A field of the thresholds, typed and then saved, dropped, or left as it is. */
export const threshold = (field: string, value: number, then: "保存" | "放弃改动" | "先放着"): Step =>
  step(`阈值 ${field} 改为 ${value}，${then}`, async (_walk, believed) => {
    if (!(await goToTop("settings"))) return;
    believed.mayForget = true;
    const line = document.getElementById("open-thresholds");
    if (line === null) return;
    await press(line);
    await typeInto(document.getElementById(`rule-${field}`), String(value));
    if (then === "先放着") return;
    const button = findByName(then);
    if (isOn(button)) await press(button);
  });

export const renameGrades = (preset: "letters" | "metals" | "levels"): Step =>
  step(
    `等级名称改为 ${GRADES.map((grade) => GRADE_NAME_PRESETS[preset][grade]).join("/")}`,
    async (_walk, believed) => {
      if (!(await goToTop("settings"))) return;
      believed.mayForget = true;
      const line = document.getElementById("open-gradeNames");
      if (line === null) return;
      await press(line);
      const choice = document.querySelector<HTMLInputElement>(`[data-body="gradeNames"] input[value="${preset}"]`);
      if (choice === null) return;
      await press(choice);
      const save = document.getElementById("save-settings");
      if (isOn(save)) await press(save);
    },
  );
