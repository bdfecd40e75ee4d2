/** Somebody in the drawing: a button with their face and name. */
import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo, useContext } from "react";
import { Avatar } from "./avatar.tsx";
import { GraphContext } from "./graph-context.ts";
import styles from "./graph-node.module.css";
import type { EntityNode } from "./graph-parts.ts";
import { KIND_NAMES } from "./kinds.ts";
import { atStart } from "./relation-words.ts";

export const GraphNode = memo(function GraphNode({ data }: NodeProps<EntityNode>) {
  const { node, isNew, isChosen, isFaded } = data;
  const { tabStop, language, onChoose, onReach } = useContext(GraphContext);
  const { id, slug, name, kind, on_screen: isOnScreen } = node;
  const about = [KIND_NAMES[kind].one.toLowerCase(), ...(isOnScreen ? ["on this page"] : [])];
  return (
    <>
      <Handle type="source" position={Position.Top} className={styles["handle"]} isConnectable={false} />
      <Handle type="target" position={Position.Top} className={styles["handle"]} isConnectable={false} />
      <button
        type="button"
        className={styles["node"]}
        data-entity={slug}
        data-new={isNew || undefined}
        data-faded={isFaded || undefined}
        data-on-screen={isOnScreen || undefined}
        aria-current={isChosen || undefined}
        tabIndex={tabStop === id ? 0 : -1}
        onClick={() => onChoose(slug)}
        onFocus={() => onReach(id)}
      >
        <Avatar kind={kind} name={name} portrait={node.portrait} size="medium" />
        <span className={styles["name"]} lang={language}>
          <span>{atStart(name)}</span>
        </span>
        <span className="visually-hidden">, {about.join(", ")}</span>
      </button>
    </>
  );
});
