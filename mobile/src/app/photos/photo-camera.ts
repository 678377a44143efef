import { Service } from '@angular/core';
import { Capacitor } from '@capacitor/core';

/** The phone's own camera when the app is installed from a store; a file field does it in a browser. */
@Service()
export class PhotoCamera {
  readonly native = Capacitor.isNativePlatform();

  /** Null when the person turned back. */
  async take(): Promise<File | null> {
    try {
      const { Camera, CameraResultType, CameraSource } = await import('@capacitor/camera');
      const shot = await Camera.getPhoto({
        source: CameraSource.Camera,
        resultType: CameraResultType.Uri,
        quality: 90,
        correctOrientation: true,
      });
      if (!shot.webPath) return null;
      const blob = await (await fetch(shot.webPath)).blob();
      return new File([blob], `photo.${shot.format}`, { type: blob.type || `image/${shot.format}` });
    } catch {
      return null;
    }
  }
}
