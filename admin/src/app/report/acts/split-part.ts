import { FormControl, FormGroup } from '@angular/forms';
import { requiredWords } from './act';

/** One part as it is written down. */
export type PartForm = FormGroup<{
  title: FormControl<string>;
  body: FormControl<string>;
  category: FormControl<string>;
  field: FormControl<string | null>;
  photos: FormControl<readonly string[]>;
}>;

/** Ten parts in all; the report itself is one of them. */
export const MOST_NEW_PARTS = 9;

export const newPart = (category: string): PartForm =>
  new FormGroup({
    title: new FormControl('', { nonNullable: true }),
    body: requiredWords(),
    category: new FormControl(category, { nonNullable: true }),
    field: new FormControl<string | null>(null),
    photos: new FormControl<readonly string[]>([], { nonNullable: true }),
  });

/** What a part says to the server. */
export const partInput = ({ controls }: PartForm) => ({
  title: controls.title.value.trim() || null,
  body: controls.body.value.trim(),
  categoryCode: controls.category.value,
  fieldCode: controls.field.value,
  mediaIds: [...controls.photos.value],
});
