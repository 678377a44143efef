import type { Media, PublicPhoto } from './media.type.js';
import { sight, type ReportContext } from './report-context.js';
import type { Photo } from './report-parts.js';
import type { Report } from './report.entity.js';

type Size = 'list' | 'screen' | 'full';

/**
 * A photo as the caller gets it. Where parts are blurred, who works on the report and who took the photo see it whole,
 * but staff no larger than a screen: more is in the sealed original, which asks for a reason. Everybody else gets the
 * public version, which has addresses of its own.
 */
export function photoView(context: ReportContext, report: Report, photo: Photo): Media {
  const staff = sight(context, report) === 'INTERNAL';
  const whole = !photo.publicId || staff || photo.ownerId === context.viewer.id;
  const shown = whole ? photo.id : photo.publicId!;
  // The whole photo lies open only while no part of it is blurred.
  const open = liesOpen(context, report, photo) && (!photo.publicId || !whole);
  const address = (size: Size): string | null =>
    photo.state === 'READY' ? context.parts.photos.addressOf(shown, size, open) : null;
  return {
    id: photo.id,
    kind: photo.kind,
    state: photo.state,
    list: address('list'),
    screen: address('screen'),
    full: staff && photo.publicId ? null : address('full'),
    width: photo.width,
    height: photo.height,
    thumbHash: whole ? photo.thumbHash : photo.publicThumbHash,
    takenAt: photo.takenAt,
    isRedacted: photo.publicId !== null,
    isWithheld: photo.withheld,
    boxes: staff ? [...photo.boxes] : [],
    publicVersion: staff ? publicVersion(context, report, photo) : null,
  };
}

const liesOpen = ({ parts }: ReportContext, report: Report, photo: Photo): boolean =>
  report.publication === 'PUBLIC' && photo.visibility === 'PUBLIC' && parts.care.sensitivityOf(report) !== 'PRIVATE';

function publicVersion(context: ReportContext, report: Report, photo: Photo): PublicPhoto | null {
  if (photo.withheld || photo.state !== 'READY') return null;
  const open = liesOpen(context, report, photo);
  const address = (size: Size): string => context.parts.photos.addressOf(photo.publicId ?? photo.id, size, open);
  return {
    list: address('list'),
    screen: address('screen'),
    full: address('full'),
    thumbHash: photo.publicId ? photo.publicThumbHash : photo.thumbHash,
  };
}
