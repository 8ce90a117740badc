// The rest of a follow-up, in a drawer from below: who, when, promise, stage, objection, result; and for a customer at
// risk why it leaves, with what wins it back.

import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  OverlayDrawer,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { RegradePreview } from "../../actions/actions";
import { CAUSES, OBJECTIONS, RESULTS, VISIT_STAGES } from "../../domain/followUp/followUp";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { isoDay, type SerialDay } from "../../domain/vocabulary/day";
import { dayTyped } from "../widgets/dayTyped";
import { usePane } from "../shell/PaneContext";
import { customerName } from "../shell/rows";
import type { FollowUpDraft } from "./followUpDraft";
import { Choices } from "../widgets/Choices";
import { DayField } from "../widgets/DayField";
import { useTextStyles } from "../widgets/textStyles";
import { WinBackPlay } from "./LossSection";

const NONE = "none";

const useStyles = makeStyles({
  drawer: { height: "min(480px, 90vh)" },
  fields: { display: "grid", rowGap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalL },
  head: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  done: { justifySelf: "start" },
});

export interface FollowUpDetailsProps {
  readonly preview: RegradePreview;
  readonly row: number;
  readonly draft: FollowUpDraft;
  readonly onType: (part: Partial<FollowUpDraft>) => void;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function FollowUpDetails({ preview, row, draft, onType, open, onClose }: FollowUpDetailsProps) {
  const { words, environment } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { plan, opened } = preview;
  const { followUp } = words;
  const asksCause = rowFacts(plan, row).loss !== undefined || draft.cause !== null;
  return (
    <OverlayDrawer
      open={open}
      position="bottom"
      className={styles.drawer}
      onOpenChange={(_event, data) => (data.open ? undefined : onClose())}
    >
      <DrawerHeader className={styles.head}>
        <DrawerHeaderTitle heading={{ className: text.keyFact }}>
          {followUp.detailsTitle(customerName(plan, opened, row, words))}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.head}>
        <div className={styles.fields}>
          <Field label={followUp.person}>
            <Input
              value={draft.person ?? rowFacts(plan, row).text("owner")}
              onChange={(_event, data) => onType({ person: data.value })}
            />
          </Field>
          <ContactDay day={draft.day ?? environment.today()} onType={onType} />
          <Field label={followUp.promise} hint={followUp.promiseHint}>
            <Input value={draft.promise} onChange={(_event, data) => onType({ promise: data.value })} />
          </Field>
          <Chips
            label={followUp.stage}
            values={VISIT_STAGES}
            value={draft.stage}
            say={followUp.stageOf}
            onChange={(stage) => onType({ stage })}
          />
          <Chips
            label={followUp.objection}
            values={OBJECTIONS}
            value={draft.objection}
            say={followUp.objectionOf}
            onChange={(objection) => onType({ objection })}
          />
          {draft.objection === null ? null : (
            <p className={mergeClasses(text.paragraph, text.small, text.secondary)}>
              {followUp.answer(draft.objection)}
            </p>
          )}
          <Chips
            label={followUp.result}
            values={RESULTS}
            value={draft.result}
            say={followUp.resultOf}
            onChange={(result) => onType({ result })}
          />
          {!asksCause ? null : (
            <div>
              <Chips
                label={followUp.cause}
                values={CAUSES}
                value={draft.cause}
                say={followUp.causeOf}
                onChange={(cause) => onType({ cause })}
              />
              {draft.cause === null ? null : <WinBackPlay cause={draft.cause} />}
            </div>
          )}
          <Button appearance="primary" className={styles.done} onClick={onClose}>
            {followUp.done}
          </Button>
        </div>
      </DrawerBody>
    </OverlayDrawer>
  );
}

/** The day of the contact. What is no day changes nothing, and says so. */
function ContactDay({ day, onType }: Pick<FollowUpDetailsProps, "onType"> & { readonly day: SerialDay }) {
  const { words } = usePane();
  const [typed, setTyped] = useState(isoDay(day));
  return (
    <DayField
      id="follow-up-day"
      label={words.followUp.day}
      value={typed}
      error={dayTyped(typed) === undefined ? words.context.dayInvalid : undefined}
      onChange={(next) => {
        setTyped(next);
        const read = dayTyped(next);
        if (read !== undefined) onType({ day: read });
      }}
    />
  );
}

interface ChipsProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T | null;
  readonly say: (value: T) => string;
  readonly onChange: (value: T | null) => void;
}

/** One of a few, or none. */
function Chips<T extends string>({ label, values, value, say, onChange }: ChipsProps<T>) {
  const { words } = usePane();
  const text = useTextStyles();
  return (
    <div>
      <p className={text.paragraph}>{label}</p>
      <Choices<T | typeof NONE>
        label={label}
        value={value ?? NONE}
        choices={[
          { value: NONE, text: words.followUp.none },
          ...values.map((each) => ({ value: each, text: say(each) })),
        ]}
        onChange={(next) => onChange(next === NONE ? null : next)}
      />
    </div>
  );
}
