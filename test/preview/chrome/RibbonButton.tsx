// A ribbon button: icon above, one short word below, what it does on hover and for a screen reader.

import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";

export interface RibbonButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly id?: string;
}

const useStyles = makeStyles({
  button: {
    flexDirection: "column",
    minWidth: "52px",
    height: "52px",
    paddingTop: "4px",
    paddingBottom: "2px",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  icon: { display: "flex", width: "24px", height: "24px", fontSize: "24px", margin: 0 },
  pressed: { backgroundColor: tokens.colorSubtleBackgroundSelected },
});

export function RibbonButton(props: RibbonButtonProps): React.JSX.Element {
  const styles = useStyles();
  const { label, hint, icon, onClick, disabled, pressed, id } = props;
  return (
    <Tooltip content={hint} relationship="description" withArrow>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.button, pressed && styles.pressed)}
        icon={{ children: icon, className: styles.icon }}
        onClick={onClick}
        disabledFocusable={disabled ?? false}
        aria-pressed={pressed}
        data-control={id}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
