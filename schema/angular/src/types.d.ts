declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  /** Address of the emitted file. */
  const url: string;
  export default url;
}
declare module 'maplibre-gl/dist/maplibre-gl.css' {
  /** Address of the emitted file. */
  const url: string;
  export default url;
}
