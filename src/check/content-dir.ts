/** The content folder of this deployment: `CONTENT_DIR`, or `content`. */
export function contentDir(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env.CONTENT_DIR || 'content';
}
