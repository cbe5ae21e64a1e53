// The package types its worker as itself.
declare module 'elkjs/lib/elk-worker.min.js' {
  /** Stands in for a web worker, and works in the same thread. */
  export const Worker: new () => globalThis.Worker;
}
