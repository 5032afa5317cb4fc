/** Keeps what is loaded first for the whole build: thousands of pages ask for it. */
export function oncePerBuild<Asked extends readonly unknown[], Loaded>(
  load: (...asked: Asked) => Promise<Loaded>,
): (...asked: Asked) => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return (...asked) => {
    loaded ??= load(...asked);
    return loaded;
  };
}
