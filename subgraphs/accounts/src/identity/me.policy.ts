/** `me`: everybody may ask who they are; the anonymous caller is told null. */
export const ME_POLICY = 'anyone-about-themselves';
