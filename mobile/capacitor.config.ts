import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'vn.haiphong.smart',
  appName: 'Smart Hải Phòng',
  webDir: 'dist',
  server: { androidScheme: 'https' },
};
export default config;
