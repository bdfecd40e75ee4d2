/** A relation in the drawing: a line with a point at its end, dashed once it is over, and what it says. */
import { EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { memo } from "react";
import type { Curve } from "./curve.ts";
import styles from "./graph-edge.module.css";
import type { RelationEdge } from "./graph-parts.ts";

export const GraphEdge = memo(function GraphEdge({ data }: EdgeProps<RelationEdge>) {
  if (data === undefined) return null;
  const { edge, curve, tone, words, isNew } = data;
  const { from, control, to } = curve;
  return (
    <>
      <g
        className={styles["edge"]}
        data-tone={tone}
        data-over={edge.ended !== null}
        data-new={isNew || undefined}
      >
        <path
          className={styles["line"]}
          d={`M${from.x},${from.y} Q${control.x},${control.y} ${to.x},${to.y}`}
        />
        <path className={styles["tip"]} d={arrowAt(curve)} />
      </g>
      {words === null ? null : (
        <EdgeLabelRenderer>
          <div
            className={styles["words"]}
            data-tone={tone}
            data-new={isNew || undefined}
            style={{ translate: `calc(${words.middle.x}px - 50%) calc(${words.middle.y}px - 50%)` }}
            aria-hidden="true"
          >
            {words.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

const TIP = 10;

/** A triangle whose point is the line's end. */
function arrowAt({ control, to }: Curve): string {
  const [dx, dy] = [to.x - control.x, to.y - control.y];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [dx / length, dy / length];
  const [baseX, baseY] = [to.x - x * TIP, to.y - y * TIP];
  const [sideX, sideY] = [-y * TIP * 0.5, x * TIP * 0.5];
  return `M${to.x},${to.y} L${baseX + sideX},${baseY + sideY} L${baseX - sideX},${baseY - sideY} Z`;
}
