// What else can be done with a customer of this quadrant, beside the play of its grade.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RegradePreview } from "../../actions/actions";
import { quadrantPlays } from "../../domain/strategy/quadrantPlays";
import { rowFacts } from "../../domain/regrade/rowFacts";
import { usePane } from "../shell/PaneContext";
import { useLayoutStyles } from "../widgets/layoutStyles";
import { useTextStyles } from "../widgets/textStyles";

const useStyles = makeStyles({
  plays: { display: "grid", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXS },
});

export interface QuadrantPlaysProps {
  readonly preview: RegradePreview;
  readonly row: number;
}

export function QuadrantPlays({ preview, row }: QuadrantPlaysProps) {
  const { words, language } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { value } = rowFacts(preview.plan, row);
  if (value === undefined) return null;
  const { quadrants } = words;
  return (
    <div className={layout.side}>
      <h4 className={mergeClasses(styles.title, text.small, text.strong)}>
        {quadrants.plays(quadrants.name(value.quadrant))}
      </h4>
      <ul className={mergeClasses(layout.plainList, styles.plays, text.small)}>
        {quadrantPlays(value.quadrant, language).map(({ name, action }) => (
          <li key={name}>{words.linkOf(name, action)}</li>
        ))}
      </ul>
    </div>
  );
}
