/** A License Key as it is shown: nothing but its last characters, and not even those where it is short. */
export const maskedKey = (hint: string | null) => (hint === null ? '••••-••••' : `••••-••••-${hint}`);
