import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { apiQuery, WordPipe } from '@smarthp/angular';
import { StaffDocument } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { injectSaying, Say } from '../words/say';

/** The staff within this person's remit, with the roles they hold. */
@Component({
  selector: 'admin-staff',
  imports: [Directory, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-directory
      [title]="t('staff.title')"
      [lead]="t('staff.lead')"
      [resource]="staff"
      [total]="page()?.totalCount ?? null"
      [empty]="page()?.edges?.length === 0"
      [hasMore]="page()?.pageInfo?.hasNextPage ?? false"
      (more)="staff.more({ after: page()?.pageInfo?.endCursor })"
    >
      @if (page()?.edges?.length) {
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t('staff.name') }}</th>
              <th scope="col">{{ t('staff.roles') }}</th>
              <th scope="col" class="wide">{{ t('staff.unit') }}</th>
              <th scope="col" class="wide">{{ t('staff.state') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (edge of page()!.edges; track edge.node.id) {
              @let member = edge.node;
              <tr>
                <th scope="row">
                  {{ member.displayName }}
                  @if (member.title) {
                    <small>{{ member.title }}</small>
                  }
                </th>
                <td>
                  @for (held of member.roles; track $index) {
                    <span>{{ held.role | hpWord: 'role' }}</span>
                    @if (!$last) {
                      ·
                    }
                  }
                </td>
                <td class="wide">
                  {{ member.unit ? say.name({ name: member.unit.fullName, nameEn: member.unit.nameEn }) : '' }}
                </td>
                <td class="wide">
                  <span [class]="member.isActive ? 'on' : 'off'">{{
                    t(member.isActive ? 'staff.active' : 'staff.inactive')
                  }}</span>
                </td>
              </tr>
            }
          </tbody>
        </table>
      }
    </admin-directory>
  `,
  styleUrl: '../directory/table.scss',
})
export class StaffPage {
  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  protected readonly staff = apiQuery({ query: StaffDocument, variables: () => ({ first: 50 }) });
  protected readonly page = computed(() => this.staff.data()?.staff);
}
