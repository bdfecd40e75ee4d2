"use client";
/**
 * A link within the site that does not load the document anew. Fetches nothing ahead: where a link leads is nobody's
 * business until it is followed. Does less than Next's own, which is a fiftieth of all that a reader has to load.
 */
import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";

type LinkProps = Omit<ComponentProps<"a">, "href"> & { readonly href: "/" | `/read/${string}` };

export function Link({ href, onClick, ...props }: LinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    router.push(href);
  };
  return <a {...props} href={href} onClick={follow} />;
}

/** Whether the reader asks for a new tab, a new window or a download. */
function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
