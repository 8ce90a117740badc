// An amount with its unit set smaller: 508万. Never broken, never cut.

import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  amount: { whiteSpace: "nowrap" },
  unit: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    marginLeft: "1px",
  },
});

export function Amount({ yuan }: { readonly yuan: number }) {
  const styles = useStyles();
  const { value, unit } = usePane().amountParts(yuan);
  return <Measured value={value} unit={unit} className={styles.amount} />;
}

export interface MeasuredProps {
  readonly value: string;
  readonly unit: string;
  readonly className?: string;
}

/** A figure with a small unit: 40格. */
export function Measured({ value, unit, className }: MeasuredProps) {
  const styles = useStyles();
  return (
    <span className={className ?? styles.amount}>
      {value}
      {unit === "" ? null : <span className={styles.unit}>{unit}</span>}
    </span>
  );
}
