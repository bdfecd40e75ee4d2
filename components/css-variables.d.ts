/** The custom properties that components hand to their stylesheets. */
import "react";

declare module "react" {
  interface CSSProperties {
    "--page-aspect"?: number;
    "--page-color"?: string;
    "--shelf-hue"?: string;
    "--progress"?: string;
    "--type-scale"?: number;
  }
}
