/** As much as is used here of the package, which brings no types of its own. */
declare module 'fs-native-extensions' {
  /** Whether the file was locked: false where somebody else holds its lock. The lock ends with the last descriptor of it. */
  export function tryLock(descriptor: number): boolean;
  /** Exchanges two paths, on Linux and macOS in one step. */
  export function swapSync(from: string, to: string): void;
}
