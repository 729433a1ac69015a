export const silences = {} as const;
