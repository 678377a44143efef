/// <reference path="../types.d.ts" />
// MapLibre 6 ships its worker as a separate ES module; the file loader emits it, hashed, and gives its address.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs' with { loader: 'file' };
import cssUrl from 'maplibre-gl/dist/maplibre-gl.css' with { loader: 'file' };

export type MapLibre = typeof import('maplibre-gl');

let loading: Promise<MapLibre> | undefined;

/** Loads MapLibre and its style sheet once, when the first map is shown. */
export function loadMapLibre(document: Document): Promise<MapLibre> {
  loading ??= Promise.all([import('maplibre-gl'), styleSheet(document)])
    .then(([library]) => {
      library.setWorkerUrl(new URL(workerUrl, document.baseURI).href);
      return library;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

function styleSheet(document: Document): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(cssUrl, document.baseURI).href;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
