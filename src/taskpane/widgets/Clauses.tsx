// A sentence that breaks between its clauses only, so that "R 64 ≥ 60天" stays in one piece.

import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ clause: { display: "inline-block", maxWidth: "100%", whiteSpace: "pre-wrap" } });

export function Clauses({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  return sentence.split(/(?<=[；，]|[;,] )/).map((clause, at) => (
    <span key={`${at}-${clause}`} className={styles.clause}>
      {clause}
    </span>
  ));
}
