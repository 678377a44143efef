import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@smarthp/angular';

interface Tile {
  name: string;
  icon: string;
  link: string;
  query?: Record<string, string>;
}

const TILES: readonly Tile[] = [
  { name: 'dossier', icon: 'file-search', link: '/services' },
  { name: 'map', icon: 'map', link: '/reports/map' },
  { name: 'procedures', icon: 'clipboard-list', link: '/services/procedures' },
  { name: 'health', icon: 'hospital', link: '/utilities/places', query: { category: 'Y_TE' } },
  { name: 'education', icon: 'graduation-cap', link: '/utilities/places', query: { category: 'GIAO_DUC' } },
  { name: 'fuel', icon: 'fuel', link: '/utilities/places', query: { category: 'TRAM_XANG' } },
  { name: 'atm', icon: 'banknote', link: '/utilities/places', query: { category: 'ATM' } },
  { name: 'places', icon: 'map-pinned', link: '/utilities/places' },
];

/** The services most used. Only what works stands here. */
@Component({
  selector: 'hp-home-tiles',
  imports: [RouterLink, TranslocoPipe, Icon],
  template: `
    <nav [attr.aria-label]="'home.services' | transloco">
      @for (tile of tiles; track tile.name) {
        <a [routerLink]="tile.link" [queryParams]="tile.query">
          <i><hp-icon [name]="tile.icon" [size]="24" /></i>{{ 'home.tiles.' + tile.name | transloco }}
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      gap: 0.25rem;
    }
    @media (min-width: 40rem) {
      nav {
        grid-template-columns: repeat(8, 1fr);
      }
    }
    a {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 0.375rem;
      padding: 0.375rem 0 0.5rem;
      border-radius: 1rem;
      color: var(--hp-text-body);
      font-size: var(--hp-text-note);
      line-height: var(--hp-lead-note);
      font-weight: 500;
      text-align: center;
      text-decoration: none;
    }
    i {
      display: grid;
      place-items: center;
      width: 3.25rem;
      height: 3.25rem;
      border: var(--hp-line) solid var(--hp-line-soft);
      border-radius: 1rem;
      background: var(--hp-surface-card);
      color: var(--hp-text-link);
    }
    a:hover i {
      background: var(--hp-surface-hover);
    }
  `,
})
export class HomeTiles {
  protected readonly tiles = TILES;
}
