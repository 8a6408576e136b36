// The entry points of the package, for pages of their own (see own-page.js). Nothing loads before it is asked for.
export const card = () => import('backstride/exercise-card');
export const element = () => import('backstride/exercise-card/element');
export const everything = () => import('backstride/define');
export const classes = () => import('backstride');
export const signs = () => import('backstride/warning-signs');
export const consultation = () => import('backstride/consultation-cta');
