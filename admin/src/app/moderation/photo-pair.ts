import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Icon, Photo, type PhotoView, WordPipe } from '@smarthp/angular';
import type { ModerationPhotoFragment } from '../../gql/graphql';
import { OriginalLook } from '../privacy/original-look';
import { injectSaying } from '../words/say';
import { BoxEditor } from './box-editor';
import type { Box } from './box-maths';
import { Loupe } from './loupe';
import { PublicDraft } from './public-draft';

/** The photos one at a time: whole with the boxes to draw, and as the public gets it. */
@Component({
  selector: 'admin-photo-pair',
  imports: [BoxEditor, Icon, Loupe, Photo, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './photo-pair.html',
  styleUrl: './photo-pair.scss',
})
export class PhotoPair {
  readonly photos = input.required<readonly ModerationPhotoFragment[]>();
  readonly mayRedact = input(true);

  protected readonly t = injectSaying();
  protected readonly draft = inject(PublicDraft);
  private readonly originals = inject(OriginalLook);
  private readonly editor = viewChild(BoxEditor);
  protected readonly magnifies = signal(false);
  private readonly ids = computed(() =>
    this.photos()
      .map(({ id }) => id)
      .join(),
  );
  protected readonly index = linkedSignal<string, number>({ source: this.ids, computation: () => 0 });
  protected readonly photo = computed(() => this.photos()[this.index()]);
  protected readonly ratio = computed(() => {
    const { width, height } = this.photo() ?? {};
    return width && height ? width / height : 4 / 3;
  });
  protected readonly boxes = computed(() => this.draft.boxes(this.photo()?.id ?? ''));
  protected readonly withheld = computed(() => this.draft.withheld(this.photo()?.id ?? ''));
  protected readonly unsaved = computed(
    () => JSON.stringify(this.boxes()) !== JSON.stringify(plain(this.photo()?.boxes)),
  );
  protected readonly publicView = computed<PhotoView | null>(() => {
    const photo = this.photo();
    return photo?.publicVersion ? { ...photo, ...photo.publicVersion } : null;
  });

  /** Turns to the photo beside. */
  turn(by: 1 | -1): void {
    const count = this.photos().length;
    if (count) this.index.update((index) => (index + by + count) % count);
  }

  show(id: string): void {
    const index = this.photos().findIndex((photo) => photo.id === id);
    if (index >= 0) this.index.set(index);
  }

  addBox(): void {
    this.editor()?.add();
  }

  toggleLoupe(): void {
    this.magnifies.update((on) => !on);
  }

  toggleWithheld(): void {
    const photo = this.photo();
    if (photo && this.mayRedact()) this.draft.setWithheld(photo.id, !this.withheld());
  }

  openOriginal(): void {
    const photo = this.photo();
    if (photo) this.originals.ask(photo.id);
  }

  undo(): void {
    const id = this.draft.undo();
    if (id) this.show(id);
  }

  protected setBoxes(boxes: readonly Box[]): void {
    const photo = this.photo();
    if (photo) this.draft.setBoxes(photo.id, boxes);
  }
}

const plain = (boxes: readonly Box[] = []): readonly Box[] =>
  boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
