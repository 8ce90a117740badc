// One cell. Its text may run into blank neighbours, a number never does: too wide, it shows ####, as in Excel.

import { mergeClasses } from "@fluentui/react-components";
import type { Paint } from "./colours";
import type { Shown } from "./display";
import { textWidth } from "./geometry";
import { useGridStyles } from "./gridStyles";

export interface GridCellProps {
  readonly id: string;
  readonly left: number;
  readonly width: number;
  /** Room for text that runs over blank neighbours. */
  readonly room: number;
  readonly columnIndex: number;
  readonly shown: Shown;
  readonly paint: Paint;
  readonly alignment: "left" | "right" | "center";
  readonly wrap: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Edges of a selected range that run along this cell. */
  readonly frame: Frame;
  /** What the cell's error means; a triangle in its corner says that there is something to say. */
  readonly error: string | undefined;
}

/** Which sides of a cell are sides of the selection. */
export interface Frame {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

const FRAME = "var(--frame)";

function frameShadow({ top, bottom, left, right }: Frame): string {
  const sides = [
    top && `inset 0 2px 0 ${FRAME}`,
    bottom && `inset 0 -2px 0 ${FRAME}`,
    left && `inset 2px 0 0 ${FRAME}`,
    right && `inset -2px 0 0 ${FRAME}`,
  ];
  return [...sides.filter((side) => side !== false), "inset 0 0 0 999px var(--tint)"].join(", ");
}

const PADDING = 10;

export function GridCell(props: GridCellProps): React.JSX.Element {
  const { shown, paint, width } = props;
  const styles = useGridStyles();
  const tooWide = shown.numeric && shown.text !== "" && textWidth(shown.text, paint.bold) > width - PADDING + 2;
  const text = tooWide ? "#".repeat(Math.max(1, Math.floor((width - PADDING) / 8))) : shown.text;
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-colindex={props.columnIndex}
      aria-selected={props.isSelected}
      className={mergeClasses(styles.cell, props.isActive && styles.active)}
      title={props.error}
      style={{
        left: props.left,
        width,
        backgroundColor: paint.background,
        boxShadow: props.isSelected && !props.isActive ? frameShadow(props.frame) : undefined,
      }}
    >
      {props.error !== undefined && <span className={styles.errorMark} aria-hidden="true" />}
      <span
        className={mergeClasses(styles.text, props.wrap && styles.wrapped)}
        style={{
          width: props.room,
          color: paint.color,
          textAlign: props.alignment,
          fontWeight: paint.bold ? 600 : undefined,
          fontStyle: paint.italic ? "italic" : undefined,
        }}
      >
        {text}
      </span>
    </div>
  );
}
