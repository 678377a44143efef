/** A photo as the API sends it (type Media). */
export interface PhotoView {
  id: string;
  state: 'PROCESSING' | 'READY' | 'FAILED';
  kind?: 'BEFORE' | 'PROGRESS' | 'AFTER';
  list?: string | null;
  screen?: string | null;
  full?: string | null;
  width?: number | null;
  height?: number | null;
  /** ThumbHash, base64. */
  thumbHash?: string | null;
  takenAt?: string | null;
  /** Private details are blurred in what the public sees. */
  isRedacted?: boolean;
  /** The desk keeps it from the public. */
  isWithheld?: boolean;
}

/** Which size to load: 84 px strips, a phone's width, or everything. */
export type PhotoSize = 'list' | 'screen' | 'full';
