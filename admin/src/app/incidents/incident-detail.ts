import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import {
  apiQuery,
  CITY_CENTER,
  CityMap,
  DatePipe,
  Empty,
  Failure,
  Icon,
  type MapReport,
  Skeleton,
  StatusChip,
} from '@smarthp/angular';
import { IncidentDetailDocument, type IncidentMemberFragment } from '../../gql/graphql';
import { Staff } from '../frame/staff';
import { injectSaying, Say } from '../words/say';
import { MessageComposer } from './message-composer';

/** One incident: where its reports are, what everybody was told, and the reports with a way to take one out. */
@Component({
  selector: 'admin-incident-detail',
  imports: [CityMap, RouterLink, DatePipe, StatusChip, Icon, Skeleton, Failure, Empty, MessageComposer],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './incident-detail.html',
  styleUrl: './incident-detail.scss',
})
export class IncidentDetail {
  readonly id = input.required<string>();
  readonly changed = output<void>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  private readonly dialogs = inject(MatDialog);
  private readonly staff = inject(Staff);
  protected readonly read = apiQuery({
    query: IncidentDetailDocument,
    variables: computed(() => ({ id: this.id() })),
  });
  protected readonly incident = computed(() => this.read.data()?.incident ?? null);
  protected readonly pins = computed<readonly MapReport[]>(() =>
    (this.incident()?.members ?? []).map(({ id, code, title, status, location }) => ({
      id,
      code,
      title,
      status,
      location,
    })),
  );
  protected readonly center = computed(() => middleOf(this.incident()?.members ?? []) ?? CITY_CENTER);
  protected readonly picked = signal<string | null>(null);
  protected readonly answered = computed(
    () => this.incident()?.members.filter(({ result }) => !!result?.approvedAt).length ?? 0,
  );
  protected readonly mayPost = computed(() =>
    this.staff.roles().some((role) => role === 'DESK_OPERATOR' || role === 'DESK_SUPERVISOR'),
  );

  protected again(): void {
    void this.read.reload();
    this.changed.emit();
  }

  protected async takeOut(member: IncidentMemberFragment): Promise<void> {
    const { TakeOut } = await import('./take-out');
    const dialog = this.dialogs.open<unknown, unknown, boolean>(TakeOut, {
      data: { code: member.code, version: member.version, master: this.incident()?.master.code ?? '' },
      width: '560px',
      maxWidth: 'calc(100vw - 24px)',
      restoreFocus: true,
    });
    dialog.afterClosed().subscribe((done) => {
      if (done) this.again();
    });
  }
}

function middleOf(members: readonly IncidentMemberFragment[]): { lat: number; lng: number } | null {
  if (!members.length) return null;
  const sum = (pick: (member: IncidentMemberFragment) => number): number =>
    members.reduce((total, member) => total + pick(member), 0) / members.length;
  return { lat: sum(({ location }) => location.lat), lng: sum(({ location }) => location.lng) };
}
