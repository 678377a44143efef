import { inject } from '@angular/core';
import { type RedirectFunction, Router } from '@angular/router';
import { Staff } from '../frame/staff';

/** The first screen of a person's own menu. */
export const home: RedirectFunction = () => {
  const { path, view } = inject(Staff).home();
  return inject(Router).createUrlTree([path], { queryParams: view ? { view } : {} });
};
