import { InjectionToken } from '@angular/core';
import { type MapPoint } from './map-view';

export type Located = MapPoint & { accuracyM: number };

/** How the device tells where it is; the phone app may put Capacitor's in its place. */
export const LOCATOR = new InjectionToken<() => Promise<Located>>('locator', {
  factory: () => () =>
    new Promise((found, failed) => {
      if (!navigator.geolocation) return failed(new Error('This device does not tell its position'));
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => found({ lat: coords.latitude, lng: coords.longitude, accuracyM: coords.accuracy }),
        failed,
        { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 },
      );
    }),
});
