// Any tags and any own words a user can have.

import fc from "fast-check";
import type { OwnPlaybook } from "../../../src/domain/strategy/ownPlaybook";
import type { OwnTag } from "../../../src/domain/strategy/ownTags";
import { DEMAND_TAGS } from "../../../src/domain/vocabulary/demandTag";
import { GRADES } from "../../../src/domain/vocabulary/grade";

/** Names that are no spelling of each other or of a built-in tag. */
export const anyOwnTags: fc.Arbitrary<readonly OwnTag[]> = fc.uniqueArray(
  fc.record<OwnTag>({
    name: fc.constantFrom("预算敏感型", "品质追求型", "渠道代理型", "Budget driven", "合规优先"),
    like: fc.constantFrom(...DEMAND_TAGS, null),
  }),
  { maxLength: 4, selector: ({ name }) => name },
);

const ownText = fc.constantFrom(
  "",
  "每月带区域总监登门核对订单",
  "=SUM(A1)",
  "-3折清库存",
  "Quote two tiers by Friday",
);
const resources = fc.constantFrom("", "返利额度、测算表", "@张工");
const play = { headline: ownText, action: ownText, resources };
const gradePlay = fc.record({ owner: fc.constantFrom("", "大客户部", "区域总监"), ...play });

/** Words for built-in tags, which every workbook has. */
export const anyOwnPlaybook: fc.Arbitrary<OwnPlaybook> = fc.record({
  grades: fc.record({ S: gradePlay, A: gradePlay, B: gradePlay, C: gradePlay }),
  tags: fc.uniqueArray(
    fc.record({ grade: fc.constantFrom(...GRADES), tag: fc.constantFrom<string>(...DEMAND_TAGS), ...play }),
    { maxLength: 6, selector: ({ grade, tag }) => grade + tag },
  ),
});
