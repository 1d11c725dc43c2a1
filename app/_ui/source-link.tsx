import type { ReactNode } from "react";

interface SourceLinkProps {
  /** Address of a page, or the name of a file, which leads nowhere. */
  readonly source: string;
  readonly children: ReactNode;
}

/** A link to the page as published, where the source is an address of the web. */
export function SourceLink({ source, children }: SourceLinkProps) {
  return isWebAddress(source) ? (
    <a href={source} rel="noreferrer">
      {children}
    </a>
  ) : null;
}

/** Only such sources are ever made a link: they come from outside. */
export function isWebAddress(source: string): boolean {
  return /^https?:\/\//.test(source);
}
