import { Service } from '@angular/core';
import { Capacitor } from '@capacitor/core';

export interface Position {
  lat: number;
  lng: number;
  /** Metres. */
  accuracyM: number;
}

/** Why there is no position: the person (or the phone's settings) said no, or it could not be found. */
export type NoPosition = 'DENIED' | 'FAILED';

/** Where the phone is, asked only when somebody presses for it. */
@Service()
export class PositionFinder {
  async find(): Promise<Position | NoPosition> {
    try {
      const { coords } = Capacitor.isNativePlatform() ? await native() : await browser();
      return { lat: coords.latitude, lng: coords.longitude, accuracyM: Math.round(coords.accuracy) };
    } catch (error) {
      return isRefusal(error) ? 'DENIED' : 'FAILED';
    }
  }
}

const OPTIONS = { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 };

async function native() {
  const { Geolocation } = await import('@capacitor/geolocation');
  return Geolocation.getCurrentPosition(OPTIONS);
}

function browser(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error('no geolocation'));
    navigator.geolocation.getCurrentPosition(resolve, reject, OPTIONS);
  });
}

function isRefusal(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 1;
}
