import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@smarthp/angular';

/** The city's own desk: say what is wrong, by photo or by phone. */
@Component({
  selector: 'hp-home-hero',
  imports: [RouterLink, TranslocoPipe, Icon],
  templateUrl: './home-hero.html',
  styleUrl: './home-hero.css',
})
export class HomeHero {
  readonly you = input.required<string>();
}
