/** Tapping and swiping on the stage. Two fingers and a zoomed page belong to the browser. */
import { type PointerEvent, useRef } from "react";
import { type Press, readGesture } from "./read-gesture.ts";

export type StageGestures = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
};

type GestureOptions = { readonly forward: () => void; readonly back: () => void };

export function useStageGestures({ forward, back }: GestureOptions): StageGestures {
  const press = useRef<(Press & { readonly pointerId: number }) | null>(null);
  const onPointerCancel = () => {
    press.current = null;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!event.isPrimary) return onPointerCancel();
    if (event.button !== 0 || (window.visualViewport?.scale ?? 1) > 1.05 || isOnControl(event)) return;
    press.current = { ...pointOf(event), pointerId: event.pointerId };
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const begun = press.current;
    press.current = null;
    if (begun?.pointerId !== event.pointerId) return;
    const gesture = readGesture(begun, pointOf(event), event.currentTarget.clientWidth);
    if (gesture === "forward") forward();
    if (gesture === "back") back();
  };
  return { onPointerDown, onPointerUp, onPointerCancel };
}

function pointOf(event: PointerEvent<HTMLElement>): Press {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function isOnControl({ target }: PointerEvent<HTMLElement>): boolean {
  return target instanceof Element && target.closest("a, button") !== null;
}
