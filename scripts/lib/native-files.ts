type NativeFiles = Pick<typeof import('fs-native-extensions'), 'tryLock' | 'swapSync'>;

/** What Node lacks of the file system: locks, and the exchange of two folders. Null where the package has no binary. */
export const nativeFiles: NativeFiles | null = await import('fs-native-extensions').catch(() => null);
