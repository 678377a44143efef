/** The five categories are the city's own; what they and their fields are like lies in tables (`category-book.ts`). */
export const TOP_CATEGORIES = [
  'SU_CO_HA_TANG',
  'KT_VH_XH_QP_AN',
  'THU_TUC_HANH_CHINH',
  'GOP_Y_HIEN_KE',
  'CHI_DAO_LANH_DAO',
] as const;

/** Which time limit counts: by urgency, save that procedures have their own when nothing burns. */
export const limitKindOf = (categoryCode: string, urgency: string): string =>
  categoryCode === 'THU_TUC_HANH_CHINH' && urgency === 'NORMAL' ? 'PROCEDURE' : urgency;
