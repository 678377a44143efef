/** Who answers for a field where, at the start: an area without wards is the whole city. */
export interface StandingArea {
  readonly unit: string;
  readonly fields: readonly string[];
  readonly wards: readonly string[];
}

/** Wards and communes of the former Hải Dương, and those of the former Hải Phòng: two power companies serve them. */
const FORMER_HAI_DUONG =
  '10507 10525 10532 10537 10543 10546 10549 10552 10570 10573 10603 10606 10615 10633 10642 10645 10660 10675 10678 10705 10714 10726 10729 10744 10750 10756 10792 10804 10813 10816 10837 10843 10846 10882 10888 10891 10903 10909 10930 10945 10966 10972 10993 10999 11002 11020 11050 11065 11074 11086 11113 11131 11140 11146 11164 11167 11203 11218 11224 11239 11242 11254 11257 11284 ';
const FORMER_HAI_PHONG =
  '11311 11329 11359 11383 11407 11411 11413 11443 11446 11455 11473 11488 11503 11506 11533 11542 11557 11560 11581 11593 11602 11617 11629 11635 11647 11668 11674 11680 11689 11692 11713 11725 11728 11737 11749 11755 11761 11779 11791 11806 11809 11824 11836 11842 11848 11875 11887 11911 11914 11948 ';

const wards = (codes: string): string[] =>
  codes
    .trim()
    .split(' ')
    .map((code) => `unit:${code}`);

export const STANDING_AREAS: readonly StandingArea[] = [
  { unit: 'PCHP', fields: ['SU_CO_HA_TANG/DIEN_LUC'], wards: wards(FORMER_HAI_PHONG) },
  { unit: 'PCHD', fields: ['SU_CO_HA_TANG/DIEN_LUC'], wards: wards(FORMER_HAI_DUONG) },
  { unit: 'CSHP', fields: ['SU_CO_HA_TANG/CHIEU_SANG'], wards: [] },
  { unit: 'CNHP', fields: ['SU_CO_HA_TANG/CAP_NUOC'], wards: [] },
  { unit: 'TNHP', fields: ['SU_CO_HA_TANG/THOAT_NUOC'], wards: [] },
  { unit: 'MTDT', fields: ['SU_CO_HA_TANG/RAC_THAI'], wards: [] },
  { unit: 'CXHP', fields: ['SU_CO_HA_TANG/CAY_XANH'], wards: [] },
  { unit: 'VNPT', fields: ['SU_CO_HA_TANG/VIEN_THONG'], wards: [] },
  { unit: 'GTVT', fields: ['SU_CO_HA_TANG/GIAO_THONG'], wards: [] },
  { unit: 'SXD', fields: ['SU_CO_HA_TANG/XAY_DUNG', 'SU_CO_HA_TANG/VAN_TAI_CC', 'GOP_Y_HIEN_KE/DO_THI'], wards: [] },
  { unit: 'CATP', fields: ['KT_VH_XH_QP_AN/AN_NINH_TRAT_TU'], wards: [] },
  { unit: 'SYT', fields: ['KT_VH_XH_QP_AN/Y_TE', 'KT_VH_XH_QP_AN/AN_TOAN_THUC_PHAM'], wards: [] },
  { unit: 'SGDDT', fields: ['KT_VH_XH_QP_AN/GIAO_DUC'], wards: [] },
  { unit: 'SNV', fields: ['KT_VH_XH_QP_AN/LAO_DONG_XA_HOI'], wards: [] },
  { unit: 'SVHTTDL', fields: ['KT_VH_XH_QP_AN/VAN_HOA_DU_LICH'], wards: [] },
  { unit: 'QLTT', fields: ['KT_VH_XH_QP_AN/THI_TRUONG'], wards: [] },
  { unit: 'SNNMT', fields: ['KT_VH_XH_QP_AN/DAT_DAI', 'KT_VH_XH_QP_AN/MOI_TRUONG'], wards: [] },
  { unit: 'TTPVHCC', fields: ['THU_TUC_HANH_CHINH/TRE_HEN'], wards: [] },
  { unit: 'TTRA', fields: ['THU_TUC_HANH_CHINH/HANH_VI'], wards: [] },
  { unit: 'STP', fields: ['THU_TUC_HANH_CHINH/QUY_DINH'], wards: [] },
  { unit: 'SKHCN', fields: ['THU_TUC_HANH_CHINH/KY_THUAT', 'GOP_Y_HIEN_KE/CHUYEN_DOI_SO'], wards: [] },
  {
    unit: 'VPUB',
    fields: ['GOP_Y_HIEN_KE/CHINH_SACH', 'CHI_DAO_LANH_DAO/CHAM_THUC_HIEN', 'CHI_DAO_LANH_DAO/CHUA_DAT'],
    wards: [],
  },
];
