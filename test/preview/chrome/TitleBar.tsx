// File name, and the notice that is always there: this is not Excel.

import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import type { PreviewWords } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    height: "38px",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  mark: { width: "18px", height: "18px" },
  name: { fontWeight: tokens.fontWeightSemibold, margin: 0, fontSize: tokens.fontSizeBase300 },
  modified: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  notice: {
    display: "flex",
    alignItems: "center",
    columnGap: "2px",
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  detail: { maxWidth: "340px" },
});

export interface TitleBarProps {
  readonly words: PreviewWords;
  readonly fileName: string;
  readonly modified: boolean;
}

export function TitleBar({ words, fileName, modified }: TitleBarProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img src="/preview/favicon.svg" alt="" className={styles.mark} />
      <h1 className={styles.name}>{fileName}</h1>
      {modified && <span className={styles.modified}>{words.modified}</span>}
      <div className={styles.notice}>
        <span>{words.notice}</span>
        <Popover withArrow>
          <PopoverTrigger disableButtonEnhancement>
            <Button size="small" appearance="transparent" icon={<Info16Regular />} aria-label={words.notice} />
          </PopoverTrigger>
          <PopoverSurface className={styles.detail}>
            <Text>{words.noticeDetail}</Text>
          </PopoverSurface>
        </Popover>
      </div>
    </header>
  );
}
