import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { apiQuery, DatePipe } from '@smarthp/angular';
import { PartnersDocument } from '../../gql/graphql';
import { Directory } from '../directory/directory';
import { injectSaying } from '../words/say';

/** Partner systems with what they may do and when they were last seen. */
@Component({
  selector: 'admin-partners',
  imports: [Directory, DatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <admin-directory
      [title]="t('partners.title')"
      [lead]="t('partners.lead')"
      [resource]="partners"
      [total]="page()?.totalCount ?? null"
      [empty]="page()?.edges?.length === 0"
      [hasMore]="page()?.pageInfo?.hasNextPage ?? false"
      (more)="partners.more({ after: page()?.pageInfo?.endCursor })"
    >
      @if (page()?.edges?.length) {
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t('partners.name') }}</th>
              <th scope="col">{{ t('partners.scopes') }}</th>
              <th scope="col" class="wide">{{ t('partners.used') }}</th>
              <th scope="col" class="wide">{{ t('partners.state') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (edge of page()!.edges; track edge.node.id) {
              @let partner = edge.node;
              <tr>
                <th scope="row">
                  {{ partner.name }}<small>{{ partner.clientId }}</small>
                </th>
                <td>{{ partner.scopes.join(' · ') }}</td>
                <td class="wide">{{ partner.lastUsedAt ? (partner.lastUsedAt | hpDate) : t('partners.never') }}</td>
                <td class="wide">
                  <span [class]="partner.isActive ? 'on' : 'off'">{{
                    t(partner.isActive ? 'partners.active' : 'partners.inactive')
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
export class PartnersPage {
  protected readonly t = injectSaying();
  protected readonly partners = apiQuery({ query: PartnersDocument, variables: () => ({ first: 50 }) });
  protected readonly page = computed(() => this.partners.data()?.partners);
}
