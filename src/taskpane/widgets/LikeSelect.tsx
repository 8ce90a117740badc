// Which built-in tag a tag of the user's own is treated like; none is a choice.

import { makeStyles, Select } from "@fluentui/react-components";
import { DEMAND_TAGS, type DemandTag } from "../../domain/vocabulary/demandTag";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({ select: { flexGrow: 1, minWidth: 0 } });

export interface LikeSelectProps {
  readonly label: string;
  readonly value: DemandTag | null;
  readonly onChange: (like: DemandTag | null) => void;
}

export function LikeSelect({ label, value, onChange }: LikeSelectProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value ?? ""}
      onChange={(_event, data) => onChange(DEMAND_TAGS.find((tag) => tag === data.value) ?? null)}
    >
      <option value="">{words.playbook.likeNone}</option>
      {DEMAND_TAGS.map((tag) => (
        <option key={tag} value={tag}>
          {words.playbook.tagNames[tag]}
        </option>
      ))}
    </Select>
  );
}
