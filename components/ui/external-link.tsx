/** A link to another site: a new tab that learns nothing about where the reader came from. */
import type { ReactNode } from "react";

type ExternalLinkProps = { readonly href: string; readonly children: ReactNode; readonly className?: string };

export function ExternalLink({ href, children, className }: ExternalLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className}>
      {children}
    </a>
  );
}
