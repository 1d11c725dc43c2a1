import "react";

declare module "react" {
  /** Values that a style sheet reads, such as the share a bar is filled to. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
