/** Where an outside body answers; the gateway passes it on to us. */
export const REPLY_PATH = '/refer';

export const replyLink = (publicUrl: string, token: string): string => `${publicUrl}${REPLY_PATH}/${token}`;
