import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { apiQuery, DatePipe, WordPipe } from '@smarthp/angular';
import { AccessLogDocument } from '../../gql/graphql';
import { Staff } from '../frame/staff';
import { Directory } from '../directory/directory';
import { SearchBox } from '../directory/search-box';
import { injectSaying, Say } from '../words/say';

/** Who looked at whose contact or original photo, when and why; of one report when the address names it. */
@Component({
  selector: 'admin-access-log',
  imports: [Directory, SearchBox, RouterLink, DatePipe, WordPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './access-log.page.html',
  styleUrl: '../directory/table.scss',
})
export class AccessLogPage {
  /** From the address. */
  readonly code = input<string>();

  protected readonly t = injectSaying();
  protected readonly say = inject(Say);
  /** The auditor reads the log and opens no case. */
  protected readonly staff = inject(Staff);
  private readonly router = inject(Router);
  private readonly asked = computed(() => this.code()?.trim().toUpperCase() || null);
  protected readonly looks = apiQuery({
    query: AccessLogDocument,
    variables: () => ({ code: this.asked(), first: 50 }),
  });
  protected readonly page = computed(() => this.looks.data()?.accessLog);

  protected search(code: string): void {
    void this.router.navigate([], { queryParams: { code: code.trim() || null }, replaceUrl: true });
  }
}
