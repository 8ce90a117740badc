// A grade fixed by hand: which, why, and until when. A regrade keeps it; the diff lists it under "not written".

import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import { activeLocks, lockKey } from "../../domain/regrade/locks";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { gradeOf, GRADES, type Grade } from "../../domain/vocabulary/grade";
import { dayTyped } from "../widgets/dayTyped";
import { usePane } from "../shell/PaneContext";
import { usePaneState } from "../shell/paneState";
import { customerName } from "../shell/rows";
import { ActionButton } from "../widgets/ActionButton";
import { Choices } from "../widgets/Choices";
import { DayField } from "../widgets/DayField";
import { Body, Footer } from "../widgets/Frame";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { PageHeader } from "../widgets/PageHeader";
import { RefusalBar } from "../widgets/RefusalBar";
import { useTextStyles } from "../widgets/textStyles";
import { CustomerPage } from "../customer/CustomerPage";

export function LockPage() {
  const { words } = usePane();
  return (
    <CustomerPage title={words.card.lockTitle}>
      {(preview, row) => <LockForm key={row} preview={preview} row={row} />}
    </CustomerPage>
  );
}

interface LockFormProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

function LockForm({ preview, row }: LockFormProps) {
  const { words, flows, asOf, dispatch, gradeName } = usePane();
  const work = usePaneState((state) => state.work);
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const key = lockKey(plan.table, row);
  const name = customerName(plan, opened, row, words);
  const lock = activeLocks(opened.settings.locks, asOf).get(key);
  const [grade, setGrade] = useState<Grade>(lock?.grade ?? gradeOf(plan.after[row]) ?? "C");
  const [reason, setReason] = useState(lock?.reason ?? "");
  const [until, setUntil] = useState(typeof lock?.until === "number" ? isoDay(lock.until as SerialDay) : "");
  const [asked, setAsked] = useState(false);
  const day = until.trim() === "" ? null : dayTyped(until);
  const noReason = reason.trim() === "";
  const isPast = day === undefined || (day !== null && day < asOf);
  const closeAfter = async (stored: Promise<boolean>): Promise<void> => {
    if (await stored) dispatch({ type: "pageClosed" });
  };
  const save = (): void => {
    setAsked(true);
    if (noReason) document.getElementById("lock-reason")?.focus();
    else if (isPast) document.getElementById("lock-until")?.focus();
    else {
      const choice = { grade, reason: reason.trim(), until: day };
      void closeAfter(flows.lockGrade(row, choice, words.card.lockDone(name, gradeName(grade))));
    }
  };
  return (
    <>
      <Body place="lock">
        <PageHeader title={words.card.lockTitle} />
        <RefusalBar />
        <div className={mergeClasses(layout.side, layout.stack)}>
          <p className={mergeClasses(text.paragraph, text.strong)}>{name}</p>
          <p className={mergeClasses(text.paragraph, text.small, text.secondary)}>
            {key === "" ? words.card.lockKeyMissing : words.card.lockLead}
          </p>
          <div>
            <p className={text.paragraph}>{words.card.lockGrade}</p>
            <Choices
              label={words.card.lockGrade}
              value={grade}
              choices={GRADES.map((value) => ({ value, text: gradeName(value) }))}
              onChange={setGrade}
            />
          </div>
          <Field
            label={words.card.lockReason}
            hint={words.card.lockReasonHint}
            validationMessage={asked && noReason ? words.card.lockReasonMissing : undefined}
          >
            <Input id="lock-reason" value={reason} onChange={(_event, data) => setReason(data.value)} />
          </Field>
          <DayField
            id="lock-until"
            label={words.card.lockUntil}
            hint={until === "" ? words.card.lockUntilHint : undefined}
            error={
              !asked || !isPast ? undefined : day === undefined ? words.context.dayInvalid : words.card.lockUntilPast
            }
            value={until}
            onChange={setUntil}
          />
        </div>
      </Body>
      <Footer>
        <div className={layout.row}>
          <ActionButton primary width="rest" busy={work !== null} disabled={key === ""} onClick={save}>
            {lock === undefined ? words.card.doLock : words.card.saveLock}
          </ActionButton>
          {lock === undefined ? null : (
            <ActionButton
              width="words"
              busy={work !== null}
              onClick={() => void closeAfter(flows.unlockGrade(row, words.card.unlockDone(name)))}
            >
              {words.card.unlock}
            </ActionButton>
          )}
        </div>
      </Footer>
    </>
  );
}
