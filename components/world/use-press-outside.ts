/** A press on what lies around a panel, begun and ended there, puts the panel away. */
import { type MouseEvent, type PointerEvent, useRef } from "react";

/** @returns what to give to the element around the panel. */
export function usePressOutside(onPress: () => void) {
  const isOutside = useRef(false);
  return {
    onPointerDown: ({ target, currentTarget }: PointerEvent) => {
      isOutside.current = target === currentTarget;
    },
    onClick: ({ target, currentTarget }: MouseEvent) => {
      if (target === currentTarget && isOutside.current) onPress();
    },
  };
}
