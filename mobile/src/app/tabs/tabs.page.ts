import { Component } from '@angular/core';
import { IonLabel } from '@ionic/angular/ion-label';
import { IonTabBar } from '@ionic/angular/ion-tab-bar';
import { IonTabButton } from '@ionic/angular/ion-tab-button';
import { IonTabs } from '@ionic/angular/ion-tabs';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@smarthp/angular';

/** The five rooms of the app. */
@Component({
  selector: 'hp-tabs',
  imports: [IonTabs, IonTabBar, IonTabButton, IonLabel, TranslocoPipe, Icon],
  template: `
    <ion-tabs>
      <ion-tab-bar slot="bottom" [attr.aria-label]="'tabs.label' | transloco">
        @for (tab of tabs; track tab.path) {
          <ion-tab-button [tab]="tab.path" [href]="'/' + tab.path">
            <hp-icon [name]="tab.icon" [size]="24" />
            <ion-label>{{ 'tabs.' + tab.path | transloco }}</ion-label>
          </ion-tab-button>
        }
      </ion-tab-bar>
    </ion-tabs>
  `,
})
export class TabsPage {
  protected readonly tabs = [
    { path: 'home', icon: 'house' },
    { path: 'reports', icon: 'message-square-warning' },
    { path: 'services', icon: 'landmark' },
    { path: 'utilities', icon: 'layout-grid' },
    { path: 'account', icon: 'circle-user' },
  ] as const;
}
