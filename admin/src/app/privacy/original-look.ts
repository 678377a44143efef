import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Api } from '@smarthp/angular';
import { OpenOriginalDocument } from '../../gql/graphql';
import { injectSaying } from '../words/say';
import { OriginalViewer } from './original-viewer';
import { ReasonDialog } from './reason-dialog';

/** One look at the photo as the camera took it: a reason first, then the picture, which this browser does not keep. */
@Injectable({ providedIn: 'root' })
export class OriginalLook {
  private readonly api = inject(Api);
  private readonly dialogs = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  private readonly t = injectSaying();

  async ask(mediaId: string): Promise<void> {
    const reason = await ReasonDialog.ask(this.dialogs, { words: 'privacy.original', icon: 'key-round' });
    if (!reason) return;
    const { data } = await this.api.mutate(OpenOriginalDocument, { input: { mediaId, reason } });
    const answer = data?.openOriginal;
    if (answer?.__typename !== 'OriginalPhoto') {
      this.snackBar.open(answer && 'message' in answer ? answer.message : this.t('acts.noAnswer'));
      return;
    }
    const picture = await fetch(answer.address, { cache: 'no-store' }).catch(() => undefined);
    if (!picture?.ok) {
      this.snackBar.open(this.t('privacy.original.late'));
      return;
    }
    OriginalViewer.open(this.dialogs, await picture.blob());
  }
}
