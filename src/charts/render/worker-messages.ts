/** A request to the worker to draw a picture. */
export interface RenderRequest {
  readonly id: number;
  /** A chart's `root` and `width` as JSON. */
  readonly chart: string;
}

export interface RenderReply {
  readonly id: number;
  /** Undefined: it cannot be drawn. */
  readonly png: Uint8Array<ArrayBuffer> | undefined;
}
