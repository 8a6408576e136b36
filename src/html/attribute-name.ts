// Which names an attribute of ours may have when we write it: none that runs code, and none that HTML cannot hold.
export const isAttributeName = (name: string): boolean => /^(?!on|style$)[a-z][a-z\d-]*$/.test(name);
